import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Deeds, Heading } from "#app/components/page-parts.tsx";
import { dateText } from "#app/domain/calendar.ts";
import { allowed } from "#app/domain/verdict.ts";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { listBodiesToAdminister } from "#app/services/administration/list-bodies-to-administer.server.ts";

export const meta: MetaFunction = () => [{ title: "Bodies - Administration - Scrutiny Planner" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  requireAdministrator(ctx);
  return { bodies: await listBodiesToAdminister(ctx.db, ctx.today) };
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
        <div className="app-scroll-x" role="region" aria-label="Bodies" tabIndex={0}>
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-table__caption--s">{bodies.length} in all</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                <th scope="col" className="govuk-table__header">
                  Name
                </th>
                <th scope="col" className="govuk-table__header">
                  Kind
                </th>
                <th scope="col" className="govuk-table__header">
                  Host authority
                </th>
                <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                  Roles held
                </th>
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {bodies.map((body) => (
                <tr className="govuk-table__row" key={body.id}>
                  <th scope="row" className="govuk-table__header">
                    <a className="govuk-link" href={`/admin/bodies/${body.slug}`}>
                      {body.name}
                    </a>
                    {body.parentName ? <div className="govuk-hint">part of {body.parentName}</div> : null}
                    {body.endedOn ? <div className="govuk-hint">ended on {dateText(body.endedOn)}</div> : null}
                  </th>
                  <td className="govuk-table__cell">{body.kindWords}</td>
                  <td className="govuk-table__cell">{body.hostAuthority}</td>
                  <td className="govuk-table__cell govuk-table__cell--numeric">{body.held}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
