import { mayEditItem } from "#app/domain/agenda-item/may.ts";
import { changedFields } from "#app/domain/events.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, updateItem } from "#db/agenda-item/items.server.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { runInBulk, type ChangedInBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireLead } from "./require-lead.server.ts";
import { writeItemEdit } from "./write-item-edit.server.ts";

/** Gives each ticked item the same lead member; those refused, with why, do not hold up the rest. */
export async function assignLeads(
  db: Db,
  acting: Acting,
  ticked: readonly Ticked[],
  leadMemberId: number,
): Promise<ChangedInBulk> {
  const former = new Map<number, string>();
  const bulk = await runInBulk(acting, ticked, (each, { id, version }) =>
    assignLead(db, each, { itemId: id, version, leadMemberId }, former),
  );
  return { ...bulk, former };
}

/**
 * Gives an item its lead member. Refuses by role, once the item is considered or
 * withdrawn, a stale version, and anyone who is no member of the body that day.
 */
function assignLead(
  db: Db,
  acting: Acting,
  input: { itemId: number; version: number; leadMemberId: number },
  former: Map<number, string>,
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, input.itemId));
    const verdict = mayEditItem(item, acting.actor);
    await requireCurrent(trx, { kind: "item", id: item.id, version: item.version }, input.version, verdict);
    await requireLead(trx, item.bodyId, input.leadMemberId, acting.actor.today);

    const members = await listMembersOn(trx, item.bodyId, acting.actor.today);
    const lead = members.find((member) => member.id === input.leadMemberId)?.name ?? "";
    const changed = changedFields({ lead: item.leadName ?? "" }, { lead }, { lead: "Lead member" });
    if (changed.length === 0) return { reference: reference("item", item.id) };
    if (item.leadMemberId !== null) former.set(item.id, String(item.leadMemberId));
    await updateItem(trx, item.id, { leadMemberId: input.leadMemberId });
    await writeItemEdit(trx, acting, item, changed);
    return { reference: reference("item", item.id) };
  });
}
