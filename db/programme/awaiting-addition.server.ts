import { sql, type Kysely } from "kysely";
import { IN_PROGRAMME } from "#app/domain/agenda-item/state-sets.ts";
import { ITEM_DEEDS } from "#app/domain/agenda-item/deeds.ts";
import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import type { Database } from "#db/schema.ts";

/**
 * The items of a programme whose addition the chair has not approved: those put to the chair, and those made since the
 * programme was approved, until a variation that adds them is approved, by the chair or under a delegation. Standing
 * and procedural business comes with its meeting and waits for nobody, and neither does what a meeting itself put off.
 */
export async function listAwaitingAddition(db: Kysely<Database>, programmeId: number): Promise<number[]> {
  const addition = (state: "awaiting_chair" | "approved") => sql<boolean>`exists (select 1 from variation
    where variation.item_id = agenda_item.id and variation.kind = 'add' and variation.state = ${sql.lit(state)})`;
  const approvals = sql<number>`(select max(event.id) from event where event.subject_kind = 'programme'
    and event.subject_id = ${programmeId} and event.action = ${PROGRAMME_DEEDS.approve_programme.event})`;
  const madeSince = sql<boolean>`exists (select 1 from event where event.subject_kind = 'item'
    and event.subject_id = agenda_item.id and event.action = ${ITEM_DEEDS.create_item.event}
    and event.id > ${approvals})`;
  const rows = await db
    .selectFrom("agendaItem")
    .select("id")
    .where("programmeId", "=", programmeId)
    .where("kind", "in", IN_PROGRAMME)
    .where((eb) => {
      const isNew = eb.and([madeSince, eb("comesFromItemId", "is", null), eb.not(addition("approved"))]);
      return eb.or([addition("awaiting_chair"), isNew]);
    })
    .execute();
  return rows.map(({ id }) => id);
}
