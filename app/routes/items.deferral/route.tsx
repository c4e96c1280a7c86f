import type { MetaFunction } from "@remix-run/node";
import { BulkReasonField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { movedInBulkSentence } from "#app/domain/agenda-item/moved-sentence.ts";
import { bulkAction } from "#app/http/bulk.server.ts";
import { listTickedItems, loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { deferItems } from "#app/services/agenda-item/defer-items.server.ts";
import { Deferral } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Defer items" }];

export const loader = loadBulkItems;

export const action = bulkAction(
  "item",
  "/programmes",
  Deferral,
  (db, acting, { ids, reasonWords }) => deferItems(db, acting, ids, reasonWords),
  (count, { waiting }) => movedInBulkSentence(count, waiting, "deferred"),
  listTickedItems,
);

export default function DeferItemsPage() {
  return (
    <BulkItemsPage
      title="Defer items"
      notDone="could not be deferred"
      done="deferred, or put to the chair"
      path="/items/deferral"
      fields={() => <BulkReasonField label="Reason" />}
    />
  );
}
