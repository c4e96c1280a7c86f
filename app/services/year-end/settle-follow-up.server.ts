import { isOfYear } from "#app/domain/year-end/may.ts";
import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS } from "#app/domain/follow-up/fields.ts";
import { otherOwnersIn } from "#app/domain/follow-up/owner-key.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { findFollowUp, updateFollowUp, type FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import { requireCurrent, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { createFollowUpIn } from "#app/services/follow-up/create-follow-up.server.ts";
import { linesOf } from "#app/services/follow-up/owners-after.server.ts";
import { endFollowUpIn } from "#app/services/follow-up/end-follow-up.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Settled, Settling, ToSettle } from "./settlement.server.ts";

/**
 * Leaves a follow-up open for the new year, closes it as not taken forward, or
 * hands it over: the receiving body's own takes its place, in the same words and
 * with the same owner, and the old one names it. Refuses one of another body or
 * year, one that is closed, and whatever refuses the ending or the new one.
 */
export async function settleFollowUp(
  trx: Trx,
  acting: Acting,
  asked: ToSettle,
  { year, choice, reasonWords, to }: Settling,
): Promise<Settled> {
  const followUp = requireRecord(await findFollowUp(trx, acting.actor, asked.id));
  const { id, version, themeId } = followUp;
  const isIt =
    followUp.bodyId === year.bodyId && followUp.startYear <= year.startYear && isOpenFollowUp(followUp.state);
  await requireCurrent(trx, { kind: "follow_up", id, version }, asked.version ?? version, isOfYear(isIt));
  if (choice === "carry") return { version, toRecordId: null, themeId };

  const ends = { followUpId: id, version, words: reasonWords };
  if (choice === "close") {
    await endFollowUpIn(trx, acting, { ...ends, ending: "not_taken_forward" });
    return { version: version + 1, toRecordId: null, themeId };
  }
  const made = await takeOn(trx, acting, followUp, requireRecord(to ?? undefined).id);
  await endFollowUpIn(trx, acting, { ...ends, ending: "superseded", supersededById: made });
  return { version: version + 1, toRecordId: made, themeId };
}

async function takeOn(trx: Trx, acting: Acting, followUp: FollowUpRow, bodyId: number): Promise<number> {
  const { id } = await createFollowUpIn(trx, acting, {
    bodyId,
    ...linesOf(followUp),
    knownOwners: otherOwnersIn(followUp),
    ...pick(followUp, [
      ...FOLLOW_UP_TEXTS,
      "kind",
      "madeOn",
      "ownerPersonId",
      "ownerOfficeId",
      "ownerWords",
      "dueWords",
      "dueKind",
      "dueOn",
      "sourceWords",
      "sourceLabel",
    ]),
  });
  const since = followUp.sensitiveSinceAt ?? followUp.themeSensitiveSinceAt;
  if (since !== null) {
    const sensitiveBecause = followUp.sensitiveBecause ?? "Handed over as sensitive.";
    await updateFollowUp(trx, id, { sensitiveSinceAt: since, sensitiveBecause });
  }
  return id;
}
