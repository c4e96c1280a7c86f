import type { MetaFunction } from "@remix-run/node";
import { BulkLeadField } from "#app/components/bulk-fields.tsx";
import { BulkItemsPage } from "#app/components/agenda-item/bulk-items.tsx";
import { bulkAction, doneWithUndo } from "#app/http/bulk.server.ts";
import { listTickedItems, loadBulkItems } from "#app/http/agenda-item/bulk-items.server.ts";
import { assignLeads } from "#app/services/agenda-item/assign-leads.server.ts";
import { Lead } from "./form.ts";

export const meta: MetaFunction = () => [{ title: "Assign a lead member" }];

export const loader = loadBulkItems;

export const action = bulkAction(
  "item",
  "/programmes",
  Lead,
  (db, acting, { ids, leadMemberId }) => assignLeads(db, acting, ids, leadMemberId),
  (count, bulk, here) =>
    doneWithUndo(
      `${count === 1 ? "1 item has been" : `${count} items have been`} given a lead member.`,
      here,
      "leadMemberId",
      bulk,
    ),
  listTickedItems,
);

export default function AssignLeadsPage() {
  return (
    <BulkItemsPage
      title="Assign a lead member"
      notDone="could not be given a lead member"
      done="given a lead member"
      path="/items/lead"
      fields={(choices) => <BulkLeadField choices={choices} />}
    />
  );
}
