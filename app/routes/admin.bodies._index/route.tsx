import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { listBodiesToAdminister } from "#app/services/administration/list-bodies-to-administer.server.ts";
import { SmallTable } from "#app/components/table/small-table.tsx";

export const meta: MetaFunction = () => [{ title: "Bodies - Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return { bodies: await listBodiesToAdminister(ctx.db, requireAdministrator(ctx)) };
}

export default function BodiesPage() {
  const { bodies } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>Bodies</Heading>
      <Deeds offers={[{ href: "/admin/bodies/new", words: "Set up a body", verdict: allowed }]} />
      {bodies.length === 0 ? (
        <p className="govuk-body">There are no bodies yet. Set up the first one, then give people roles in it.</p>
      ) : (
        <SmallTable
          label="Bodies"
          caption={`${bodies.length} in all`}
          size="s"
          rows={bodies}
          keyOf={({ id }) => id}
          columns={[
            {
              label: "Name",
              names: true,
              cell: ({ slug, name, parentName, endedOn }) => (
                <>
                  <a className="govuk-link" href={`/admin/bodies/${slug}`}>
                    {name}
                  </a>
                  {parentName ? <div className="govuk-hint">part of {parentName}</div> : null}
                  {endedOn ? <div className="govuk-hint">ended on {dateText(endedOn)}</div> : null}
                </>
              ),
            },
            { label: "Kind", cell: ({ kindWords }) => kindWords },
            { label: "Host authority", cell: ({ hostAuthority }) => hostAuthority },
            { label: "Roles held", numeric: true, cell: ({ held }) => held },
          ]}
        />
      )}
    </>
  );
}
