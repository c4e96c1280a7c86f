import type { MetaFunction } from "@remix-run/node";
import { BulkFollowUpsPage } from "#app/components/follow-up/bulk-follow-ups.tsx";
import { BulkDueField } from "#app/components/follow-up/bulk-report-fields.tsx";
import { bulkAction, doneWithUndo } from "#app/http/bulk.server.ts";
import { listTickedFollowUps, loadBulkFollowUps } from "#app/http/follow-up/bulk-follow-ups.server.ts";
import { setDueWords } from "#app/services/follow-up/set-due-words.server.ts";
import { DueForm } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Change when follow-ups are due" }];

export const loader = loadBulkFollowUps;

export const action = bulkAction(
  "follow_up",
  "/follow-ups",
  DueForm,
  (db, acting, { ids, dueWords }) => setDueWords(db, acting, ids, dueWords),
  (count, bulk, here) =>
    doneWithUndo(
      `The due date of ${count === 1 ? "1 follow-up has" : `${count} follow-ups have`} been changed.`,
      here,
      "dueWords",
      bulk,
    ),
  listTickedFollowUps,
);

export default function DuePage() {
  return (
    <BulkFollowUpsPage
      title="Change when follow-ups are due"
      notDone="could not be changed"
      done="changed"
      path="/follow-ups/due"
      button="Change when they are due"
      fields={() => <BulkDueField />}
    />
  );
}
