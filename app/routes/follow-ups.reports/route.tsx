import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BulkForm } from "#app/components/bulk-form.tsx";
import { BulkOutcome } from "#app/components/outcome/bulk-outcome.tsx";
import { BulkReportFields } from "#app/components/follow-up/bulk-report-fields.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { reference } from "#app/domain/references.ts";
import { bulkAction } from "#app/http/bulk.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { listFollowUpsToReport, listOfTheseToReport } from "#app/services/follow-up/list-to-report.server.ts";
import { reportFollowUps } from "#app/services/follow-up/report-follow-ups.server.ts";
import { BulkReportForm } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Report on several follow-ups" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { rows, ...paged } = await listFollowUpsToReport(ctx.db, requireActor(ctx), ctx.url.searchParams.get("page"));
  return {
    ...paged,
    back: safePath(ctx.url.searchParams.get("back"), "/follow-ups"),
    today: ctx.today as string,
    rows: rows.map(rowToTick),
  };
}

export const action = bulkAction(
  "follow_up",
  "/follow-ups",
  BulkReportForm,
  (db, acting, { ids, ...report }) => reportFollowUps(db, acting, ids, report),
  (count) => (count === 1 ? "1 follow-up has been reported on." : `${count} follow-ups have been reported on.`),
  async ({ db }, actor, ids) => (await listOfTheseToReport(db, actor, ids)).map(rowToTick),
);

function rowToTick({ id, version, wording }: { id: number; version: number; wording: string }) {
  return { tick: `${id}.${version}`, words: `${reference("follow_up", id)} ${wording}` };
}

export default function ReportsPage() {
  const { back, rows, today, ...paged } = useLoaderData<typeof loader>();
  const answer = useActionData<object>();
  const isDone = answer !== undefined && "done" in answer;
  const asks = rows.length > 0 && !isDone;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-up" }]} />
      {asks ? null : <BulkOutcome path="/follow-ups" notDone="could not be changed" done="reported on" />}
      <Heading>Report on several follow-ups</Heading>
      {asks ? (
        <BulkForm
          action={`/follow-ups/reports?back=${encodeURIComponent(back)}`}
          label="Which follow-ups?"
          noun="follow-ups"
          rows={rows}
          paged={paged}
          button="Add a report to the ticked follow-ups"
        >
          <BulkReportFields today={today} />
        </BulkForm>
      ) : null}
      {rows.length === 0 && !isDone ? (
        <p className="govuk-body">There is no open follow-up that you can report on.</p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Back to the follow-ups
        </a>
      </p>
    </>
  );
}
