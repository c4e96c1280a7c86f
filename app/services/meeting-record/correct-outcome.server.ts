import { changedFields } from "#app/domain/events.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { agreesWithItemBack } from "#app/domain/outcome/deferred.ts";
import { isCorrection, mayCorrectOutcome } from "#app/domain/outcome/may.ts";
import {
  OUTCOME_LABELS,
  outcomeNow,
  outcomeText,
  type DeferredTo,
  type OutcomeText,
} from "#app/domain/outcome/text.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { reference } from "#app/domain/references.ts";
import { findItem, findItemAfter } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import { findOutcome, insertCorrection, listCorrections, updateOutcome } from "#db/meeting-record/outcomes.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { bringItemBack } from "#app/services/agenda-item/bring-item-back.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeWelsh } from "#app/services/welsh-words.server.ts";
import { deferredTo } from "./write-outcome.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Corrects the outcome of a meeting that is held: the original stays, the
 * correction stands beside it with who, when and why; its Welsh is written with it.
 * Refuses by role, state, a stale version, without a reason, where it would change nothing,
 * and where what came back of a deferral would stand elsewhere than the correction says.
 */
export function correctOutcome(
  db: Db,
  acting: Acting,
  {
    itemId,
    version,
    because,
    deferredToMeetingId,
    welsh,
    ...text
  }: OutcomeText & DeferredTo & { itemId: number; version: number; because: string; welsh?: WelshWords<"outcome"> },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const item = requireRecord(await findItem(trx, acting.actor, itemId));
    const outcome = await findOutcome(trx, item.id);
    const verdict = mayCorrectOutcome({ ...item, recorded: outcome !== undefined }, acting.actor);
    const subject = { kind: "outcome", id: outcome?.id ?? 0, version: outcome?.version ?? 0 } as const;
    await requireCurrent(trx, subject, version, verdict);
    const id = requireRecord(outcome).id;
    const now = outcomeNow(requireRecord(outcome), await listCorrections(trx, [id]));
    const to = await deferredTo(trx, acting, item, { code: text.code, deferredToMeetingId }, now);
    const corrects = changedFields(outcomeText(now), outcomeText({ ...text, deferredToMeetingId: to }), OUTCOME_LABELS);
    const inWelsh = await writeWelsh(trx, { kind: "outcome", id, bodyId: item.bodyId }, welsh);
    const changed = [...corrects, ...inWelsh];
    requireVerdict(isCorrection(changed, because));
    const corrected = { code: text.code, deferredToMeetingId: to };
    requireVerdict(agreesWithItemBack(now, corrected, await findItemAfter(trx, item.id)));

    const by = { byPersonId: acting.actor.personId, byName: acting.actor.name };
    // That it is said in Welsh too corrects nothing.
    if (corrects.length > 0)
      await insertCorrection(trx, { ...text, ...by, outcomeId: id, deferredToMeetingId: to, because, at: acting.now });
    await updateOutcome(trx, id, {});
    await writeEvent(trx, acting, {
      action: "outcome_corrected",
      subject: { ...subject, version: subject.version + 1 },
      about: about(["item", item.id], ["theme", item.themeId], ["meeting", item.meetingId]),
      bodyId: item.bodyId,
      reason: because,
      particulars: { reference: reference("item", item.id), to: OUTCOME_CODES[text.code].words, changed },
    });
    await bringItemBack(trx, acting, item.id);
    return { reference: reference("item", item.id) };
  });
}
