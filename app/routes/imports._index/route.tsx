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
import { SmallTable } from "#app/components/table/small-table.tsx";

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
        <SmallTable
          label="Imports"
          caption="Waiting to be saved first, then the newest"
          rows={imports}
          keyOf={({ id }) => id}
          columns={[
            {
              label: "Spreadsheet",
              names: true,
              cell: ({ id, fileName, noun }) => (
                <>
                  <a className="govuk-link app-import__name" href={`/imports/${id}`}>
                    {fileName}
                  </a>
                  , {noun}
                </>
              ),
            },
            { label: "Body", cell: ({ bodyName }) => bodyName },
            {
              label: "Imported by",
              cell: ({ uploadedByName, uploadedAt }) => `${uploadedByName}, ${instantText(uploadedAt)}`,
            },
            { label: "Status", cell: ({ state }) => <Tag words={IMPORT_STATES[state].words} /> },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => `/imports?page=${to}`} />
    </>
  );
}
