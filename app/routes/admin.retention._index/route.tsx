import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { Timeline } from "#app/components/story/timeline.tsx";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { readRetentionToAdminister } from "#app/services/administration/read-retention.server.ts";

export const meta: MetaFunction = () => [{ title: "How long things are kept - Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return readRetentionToAdminister(ctx.db, requireAdministrator(ctx));
}

export default function RetentionPage() {
  const { periods, events } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>How long things are kept</Heading>
      <p className="govuk-body">
        Every day the planner removes what is older than these periods. The record of scrutiny itself is always kept.
        The public can read the periods on the{" "}
        <a className="govuk-link" href="/privacy#kept">
          privacy page
        </a>
        .
      </p>
      <dl className="govuk-summary-list">
        {periods.map(({ name, label, keptFor, then, setBy }) => (
          <div className="govuk-summary-list__row" key={name}>
            <dt className="govuk-summary-list__key">{label}</dt>
            <dd className="govuk-summary-list__value">
              <p className="govuk-body">
                {keptFor}. {then}
              </p>
              <p className="govuk-body-s">Set by: {setBy}</p>
            </dd>
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={`/admin/retention/${name}/edit`}>
                Change<span className="govuk-visually-hidden"> {label}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline entries={events} />
    </>
  );
}
