import type { MetaFunction } from "@remix-run/node";
import { BulkMinutesField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { bulkAction, doneWithUndo } from "#app/http/bulk.server.ts";
import { listTickedItems, loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { setMinutes } from "#app/services/agenda-item/set-minutes.server.ts";
import { Minutes } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Set the time of items" }];

export const loader = loadBulkItems;

export const action = bulkAction(
  "item",
  "/programmes",
  Minutes,
  (db, acting, { ids, minutes }) => setMinutes(db, acting, ids, minutes),
  (count, bulk, here) =>
    doneWithUndo(
      `The time of ${count === 1 ? "1 item has" : `${count} items have`} been changed.`,
      here,
      "minutes",
      bulk,
    ),
  listTickedItems,
);

export default function SetMinutesPage() {
  return (
    <BulkItemsPage
      title="Set the time"
      notDone="could not be given that time"
      done="given that time"
      path="/items/minutes"
      fields={() => <BulkMinutesField />}
    />
  );
}
