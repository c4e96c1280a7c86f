import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CriteriaTable } from "#app/components/scoring/criteria-table.tsx";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listCriteriaToRead, offerCriteria } from "#app/services/scoring/list-criteria.server.ts";

export const meta: MetaFunction = () => [{ title: "Criteria for scoring themes" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const { verdict } = await offerCriteria(ctx.db, actor);
  return { ...(await listCriteriaToRead(ctx.db, actor, ctx.url.searchParams.get("page"))), verdict };
}

export default function CriteriaPage() {
  const { sets, verdict, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/scoring", words: "Scoring" }]} />
      <Heading>Criteria for scoring themes</Heading>
      <p className="govuk-body">
        Each scorer gives every theme points by each criterion. The published schemes are open to every body; a body may
        write its own.
      </p>
      <Deeds offers={[{ href: "/scoring/criteria/new", words: "Write criteria", verdict }]} />
      {sets.map((set) => (
        <CriteriaTable
          key={`${set.bodyName} ${set.name}`}
          caption={set.bodyName ? `${set.name}, ${set.bodyName}` : set.name}
          criteria={set.criteria}
        />
      ))}
      <Pagination page={page} pages={pages} href={(to) => addressOfPage("/scoring/criteria", to)} />
    </>
  );
}
