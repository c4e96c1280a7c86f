import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { readOffices } from "#app/services/administration/read-offices.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

export const meta: MetaFunction = () => [{ title: "Offices - Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readOffices(ctx.db, requireAdministrator(ctx), ctx.url.searchParams.get("page"));
}

export default function OfficesPage() {
  const { rows: offices, page, pages, total } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>Offices</Heading>
      <p className="govuk-body">
        Who answers questions and gives evidence: by office, not by name, so that it stays true when the holder changes.
        They have no account.
      </p>
      <Deeds offers={[{ href: "/admin/offices/new", words: "Add an office", verdict: allowed }]} />
      {offices.length === 0 ? (
        <p className="govuk-body">There are none yet. The commissioner or the cabinet member is a good first one.</p>
      ) : (
        <SmallTable
          label="Offices"
          caption={`${total} in all`}
          size="s"
          rows={offices}
          keyOf={({ id }) => id}
          columns={[
            { label: "Title", names: true, cell: ({ title }) => title },
            { label: "Organisation", cell: ({ organisation }) => organisation },
            {
              label: "Change",
              cell: ({ id, title, organisation }) => (
                <a className="govuk-link" href={`/admin/offices/${id}/edit`}>
                  Edit
                  <span className="govuk-visually-hidden">
                    {" "}
                    {title}, {organisation}
                  </span>
                </a>
              ),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => addressOfPage("/admin/offices", to)}
        label="Pages of offices"
      />
    </>
  );
}
