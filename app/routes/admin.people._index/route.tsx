import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { listPeopleToAdminister } from "#app/services/administration/list-people-to-administer.server.ts";
import { PeopleTable } from "./people-table.tsx";

export const meta: MetaFunction = () => [{ title: "People - Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireAdministrator(ctx);
  const asked = ctx.url.searchParams;
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(asked.get("page")) || 1)));
  return listPeopleToAdminister(ctx.db, actor, { search: asked.get("search") ?? "", page });
}

export default function PeoplePage() {
  const { search, page, pages, total, people } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>People</Heading>
      <Deeds
        offers={[
          { href: "/admin/people/new", words: "Add a person", verdict: allowed },
          { href: "/admin/people/invitations", words: "Invite all who have no invitation yet", verdict: allowed },
        ]}
      />
      <form method="get" action="/admin/people" className="app-people-search" role="search">
        <label className="govuk-label" htmlFor="search">
          Search by name, description or e-mail address
        </label>
        <input
          className="govuk-input govuk-input--width-20"
          id="search"
          name="search"
          type="search"
          defaultValue={search}
        />
        <button className="govuk-button govuk-button--secondary">Search</button>
        {search ? (
          <a className="govuk-link" href="/admin/people">
            Show everyone
          </a>
        ) : null}
      </form>
      {people.length === 0 ? (
        <p className="govuk-body">
          Nobody {search ? `matches “${search}”. Try part of the name.` : "is on this page."}
        </p>
      ) : (
        <PeopleTable people={people} caption={search ? `${total} matching “${search}”` : `${total} in all`} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `/admin/people?${new URLSearchParams({ ...(search ? { search } : {}), page: String(to) })}`}
      />
    </>
  );
}
