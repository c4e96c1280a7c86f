import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { addressOfPage } from "#app/domain/pages.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { readOffices } from "#app/services/administration/read-offices.server.ts";

export const meta: MetaFunction = () => [{ title: "Offices - Administration - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  requireAdministrator(ctx);
  return readOffices(ctx.db, ctx.url.searchParams.get("page"));
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
        <div className="app-scroll-x" role="region" aria-label="Offices" tabIndex={0}>
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-table__caption--s">{total} in all</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {["Title", "Organisation", "Change"].map((words) => (
                  <th scope="col" className="govuk-table__header" key={words}>
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {offices.map((office) => (
                <tr className="govuk-table__row" key={office.id}>
                  <th scope="row" className="govuk-table__header">
                    {office.title}
                  </th>
                  <td className="govuk-table__cell">{office.organisation}</td>
                  <td className="govuk-table__cell">
                    <a className="govuk-link" href={`/admin/offices/${office.id}/edit`}>
                      Edit
                      <span className="govuk-visually-hidden">
                        {" "}
                        {office.title}, {office.organisation}
                      </span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
