import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import { OWNER } from "#app/domain/follow-up/owner-key.ts";
import { findFollowUp } from "#db/follow-up/follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, type Acting } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";
import { editFollowUpIn } from "./edit-follow-up.server.ts";

/**
 * Makes each ticked follow-up due when these words say; the rest of it stays as it is. Those refused, with why, do not
 * hold up the others.
 */
export function setDueWords(db: Db, acting: Acting, ticked: readonly Ticked[], dueWords: string): Promise<InBulk> {
  return runInBulk(acting, ticked, (each, { id, version }) =>
    runDeedFor(db, each, async (trx) => {
      const { kind, noticeOn, ...row } = requireRecord(await findFollowUp(trx, each.actor, id));
      const kept = { kind, noticeOn, ...pick(row, FOLLOW_UP_TEXTS), ...pick(row, OWNER) };
      return editFollowUpIn(trx, each, { ...kept, followUpId: id, version, dueWords });
    }),
  );
}
