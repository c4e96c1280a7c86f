import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { contextFor, requireAdministrator } from "#app/http/context.server.ts";
import { sendsMail } from "#app/http/mail.server.ts";
import { readRunning } from "#app/services/administration/read-running.server.ts";
import { Failures, Processes } from "./tables.tsx";

export const meta: MetaFunction = () => [{ title: "How it runs - Administration" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { planner, now } = ctx;
  const { councilId } = requireAdministrator(ctx);
  const { backups } = planner.config.safekeeping;
  const backUpHours = backups?.everyHours || null;
  return readRunning(ctx.db, {
    councilId,
    now,
    sendsMail: sendsMail(planner),
    trouble: planner.trouble(),
    backUpHours,
  });
}

/** What whoever looks after the planner wants to know: first what needs looking at, and what to do. */
export default function RunningPage() {
  const { concerns, processes, processors, database, mail, backups, tidied, failures } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/admin", words: "Administration" }]} />
      <Heading>How it runs</Heading>
      {concerns.length === 0 ? (
        <p className="govuk-body">Everything runs as it should. There is nothing to do.</p>
      ) : (
        <ul className="govuk-list govuk-list--spaced">
          {concerns.map(({ words, then }) => (
            <li key={words}>
              <strong>{words}</strong> {then}
            </li>
          ))}
        </ul>
      )}
      <dl className="govuk-summary-list">
        <Row term="Database" value={`${database.engine}, ${database.megabytes} MB`} />
        <Row
          term="Mail"
          value={
            mail.sends
              ? `${mail.waiting} waiting, ${mail.refused} refused in the last 30 days`
              : "This site sends no e-mail: links are shown to you once, to pass on."
          }
        />
        <Row
          term="Backups"
          value={
            backups.last
              ? `The last was made on ${backups.last}`
              : backups.makes
                ? "None yet: the first is made within minutes"
                : "This server makes none: whoever runs the machine sets where they go"
          }
        />
        <Row
          term="Removing what is kept too long"
          value={tidied ? `Done last on ${tidied}` : "Not done yet: it is done within the first hour"}
        />
      </dl>
      <Processes processes={processes} processors={processors} />
      <Failures failures={failures} />
    </>
  );
}

function Row({ term, value }: { term: string; value: string }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">{value}</dd>
    </div>
  );
}
