import type { MetaFunction } from "@remix-run/node";
import { BulkReasonField, MoveToField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { movedInBulkSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { bulkAction } from "#app/http/bulk.server.ts";
import { listTickedItems, loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { scheduleItems } from "#app/services/agenda-item/schedule-items.server.ts";
import { Schedule } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Move items" }];

export const loader = loadBulkItems;

export const action = bulkAction(
  "item",
  "/programmes",
  Schedule,
  (db, acting, { ids, ...to }) => scheduleItems(db, acting, ids, to),
  (count, { waiting }) => movedInBulkSentence(count, waiting, "moved"),
  listTickedItems,
);

export default function ScheduleItemsPage() {
  return (
    <BulkItemsPage
      title="Move items"
      notDone="could not be moved"
      done="moved, or put to the chair"
      path="/items/schedule"
      fields={(choices) => (
        <>
          <MoveToField choices={choices} />
          <BulkReasonField label="Reason" />
        </>
      )}
    />
  );
}
