import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BulkForm } from "#app/components/bulk-form.tsx";
import { BulkOutcome } from "#app/components/outcome/bulk-outcome.tsx";
import { BulkDueField } from "#app/components/follow-up/bulk-report-fields.tsx";
import { Breadcrumbs, Heading } from "#app/components/page-parts.tsx";
import { reference } from "#app/domain/references.ts";
import { bulkAction } from "#app/http/bulk.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { listFollowUpsToReport, listOfTheseToReport } from "#app/services/follow-up/list-to-report.server.ts";
import { setDueWords } from "#app/services/follow-up/set-due-words.server.ts";
import { DueForm } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change when follow-ups are due" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { rows, ...paged } = await listFollowUpsToReport(ctx.db, requireActor(ctx), ctx.url.searchParams.get("page"));
  return {
    ...paged,
    back: safePath(ctx.url.searchParams.get("back"), "/follow-ups"),
    rows: rows.map(rowToTick),
  };
}

export const action = bulkAction(
  "follow_up",
  "/follow-ups",
  DueForm,
  (db, acting, { ids, dueWords }) => setDueWords(db, acting, ids, dueWords),
  (count) => `The due date of ${count === 1 ? "1 follow-up has" : `${count} follow-ups have`} been changed.`,
  async ({ db }, actor, ids) => (await listOfTheseToReport(db, actor, ids)).map(rowToTick),
);

function rowToTick({ id, version, wording }: { id: number; version: number; wording: string }) {
  return { tick: `${id}.${version}`, words: `${reference("follow_up", id)} ${wording}` };
}

export default function DuePage() {
  const { back, rows, ...paged } = useLoaderData<typeof loader>();
  const answer = useActionData<object>();
  const isDone = answer !== undefined && "done" in answer;
  const asks = rows.length > 0 && !isDone;
  return (
    <>
      <Breadcrumbs crumbs={[{ href: "/follow-ups", words: "Follow-up" }]} />
      {asks ? null : <BulkOutcome path="/follow-ups" notDone="could not be changed" done="changed" />}
      <Heading>Change when follow-ups are due</Heading>
      {asks ? (
        <BulkForm
          action={`/follow-ups/due?back=${encodeURIComponent(back)}`}
          label="Which follow-ups?"
          noun="follow-ups"
          rows={rows}
          paged={paged}
          button="Change when they are due"
        >
          <BulkDueField />
        </BulkForm>
      ) : null}
      {rows.length === 0 && !isDone ? (
        <p className="govuk-body">There is no open follow-up that you can change.</p>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={back}>
          Back to the follow-ups
        </a>
      </p>
    </>
  );
}
