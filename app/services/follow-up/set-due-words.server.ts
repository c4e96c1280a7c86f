import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import { OWNER } from "#app/domain/follow-up/owner-key.ts";
import { findFollowUp, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runInBulk, type ChangedInBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import { editFollowUpIn } from "./edit-follow-up.server.ts";
import { workOutDue } from "./work-out-due-day.server.ts";

/**
 * Makes each ticked follow-up due when these words say; the rest of it stays as it is. Those refused, with why, do not
 * hold up the others.
 */
export async function setDueWords(
  db: Db,
  acting: Acting,
  ticked: readonly Ticked[],
  dueWords: string,
): Promise<ChangedInBulk> {
  const former = new Map<number, string>();
  const bulk = await runInBulk(acting, ticked, (each, { id, version }) =>
    runDeedFor(db, each, async (trx) => {
      const row = requireRecord(await findFollowUp(trx, each.actor, id));
      if (await saysItsDay(trx, each, row)) former.set(id, row.dueWords);
      const kept = { ...pick(row, ["kind", "noticeOn"]), ...pick(row, FOLLOW_UP_TEXTS), ...pick(row, OWNER) };
      return editFollowUpIn(trx, each, { ...kept, followUpId: id, version, dueWords });
    }),
  );
  return { ...bulk, former };
}

/** Whether its words alone say when it is due: an officer's own reading of them could not be put back. */
async function saysItsDay(trx: Trx, { actor }: Acting, row: FollowUpRow): Promise<boolean> {
  if (row.dueWords === "") return false;
  const read = await workOutDue(trx, row.bodyId, row.madeOn ?? actor.today, { dueWords: row.dueWords });
  return read.dueKind === row.dueKind && read.dueOn === row.dueOn && read.reviewOn === row.reviewOn;
}
