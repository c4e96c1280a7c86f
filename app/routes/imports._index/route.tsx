import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading, Tag } from "#app/components/page-parts.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { instantText } from "#app/domain/calendar.ts";
import { IMPORT_DEEDS } from "#app/domain/sheet/deeds.ts";
import { IMPORT_STATES } from "#app/domain/sheet/kinds.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { listImports } from "#app/services/sheet/list-imports.server.ts";
import { HowTo } from "./how-to.tsx";

export const meta: MetaFunction = () => [{ title: "Imports" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  return listImports(ctx.db, actor, Number(ctx.url.searchParams.get("page") ?? 1));
}

export default function ImportsPage() {
  const { imports, mayImport, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      {mayImport ? <Breadcrumbs crumbs={[{ href: "/bring-in", words: "Bring in" }]} /> : null}
      <Heading>Imports</Heading>
      {mayImport ? (
        <Deeds offers={[{ href: "/imports/new", words: IMPORT_DEEDS.import_rows.label, verdict: allowed }]} />
      ) : (
        <p className="govuk-body">Only the scrutiny officer of a body can import a spreadsheet.</p>
      )}
      <HowTo />
      {imports.length === 0 ? (
        <p className="govuk-body">No spreadsheet has been imported yet.</p>
      ) : (
        <div className="app-scroll-x" role="region" aria-label="Imports" tabIndex={0}>
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-table__caption--m">
              Waiting to be saved first, then the newest
            </caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {["Spreadsheet", "Body", "Imported by", "Status"].map((heading) => (
                  <th className="govuk-table__header" scope="col" key={heading}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {imports.map((imported) => (
                <tr className="govuk-table__row" key={imported.id}>
                  <th className="govuk-table__header" scope="row">
                    <a className="govuk-link app-import__name" href={`/imports/${imported.id}`}>
                      {imported.fileName}
                    </a>
                    , {imported.noun}
                  </th>
                  <td className="govuk-table__cell">{imported.bodyName}</td>
                  <td className="govuk-table__cell">
                    {imported.uploadedByName}, {instantText(imported.uploadedAt)}
                  </td>
                  <td className="govuk-table__cell">
                    <Tag words={IMPORT_STATES[imported.state].words} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} href={(to) => `/imports?page=${to}`} />
    </>
  );
}
