import { changedFields } from "#app/domain/events.ts";
import { mayRecordOutcome } from "#app/domain/outcome/may.ts";
import { mayBeDeferredTo } from "#app/domain/outcome/deferred.ts";
import { OUTCOME_LABELS, outcomeText, type DeferredTo, type OutcomeText } from "#app/domain/outcome/text.ts";
import { OUTCOME_CODES, type OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { WelshWords } from "#app/domain/welsh.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { findOutcome, insertOutcome, updateOutcome } from "#db/meeting-record/outcomes.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { bringItemBack } from "#app/services/agenda-item/bring-item-back.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeWelsh } from "#app/services/welsh-words.server.ts";
import { requireCurrent, requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { about, writeEvent } from "#app/services/write-event.server.ts";

/**
 * Writes what an item led to, and its Welsh with it, inside the caller's transaction. An outcome that
 * says what is recorded already writes nothing, whatever its form's version;
 * otherwise refuses as `mayRecordOutcome` does, and a form from an older version
 * (0 where nothing was recorded when it was rendered) with what the other entered.
 */
export async function writeOutcome(
  trx: Trx,
  acting: Acting,
  item: ItemRow,
  {
    version,
    deferredToMeetingId,
    welsh,
    ...words
  }: OutcomeText & DeferredTo & { version: number; welsh?: WelshWords<"outcome"> },
): Promise<{ changed: boolean }> {
  const before = await findOutcome(trx, item.id);
  const asked = { code: words.code, deferredToMeetingId };
  const text = { ...words, deferredToMeetingId: await deferredTo(trx, acting, item, asked, before) };
  const writeWelshOf = (id: number) => writeWelsh(trx, { kind: "outcome", id, bodyId: item.bodyId }, welsh);
  const inWelsh = before ? await writeWelshOf(before.id) : [];
  const changed = [...changedFields(outcomeText(before), outcomeText(text), OUTCOME_LABELS), ...inWelsh];
  if (before && changed.length === 0) return { changed: false };
  const verdict = mayRecordOutcome({ ...item, recorded: before !== undefined }, acting.actor);
  const subject = { kind: "outcome", id: before?.id ?? 0, version: before?.version ?? 0 } as const;
  await requireCurrent(trx, subject, version, verdict);

  const id = before?.id ?? (await insertOutcome(trx, { ...text, ...newBy(acting), itemId: item.id }));
  if (before) await updateOutcome(trx, id, text);
  else await writeWelshOf(id);
  const ref = reference("item", item.id);
  await writeEvent(trx, acting, {
    ...(before
      ? { action: "outcome_edited", particulars: { reference: ref, changed } }
      : { action: "outcome_recorded", particulars: { reference: ref, to: OUTCOME_CODES[text.code].words } }),
    subject: { kind: "outcome", id, version: subject.version + 1 },
    about: about(["item", item.id], ["theme", item.themeId], ["meeting", item.meetingId]),
    bodyId: item.bodyId,
  });
  await bringItemBack(trx, acting, item.id);
  return { changed: true };
}

/** The meeting that a deferred item goes to, where one is named; refuses a new one that it cannot stand on. */
export async function deferredTo(
  trx: Trx,
  { actor }: Acting,
  item: ItemRow,
  { code, deferredToMeetingId }: { code: OutcomeCode } & DeferredTo,
  recorded: DeferredTo | undefined,
): Promise<number | null> {
  if (code !== "deferred" || !deferredToMeetingId) return null;
  if (deferredToMeetingId === recorded?.deferredToMeetingId) return deferredToMeetingId;
  const meeting = requireRecord(await findMeeting(trx, actor, deferredToMeetingId));
  requireVerdict(mayBeDeferredTo(item, meeting, actor.today));
  return meeting.id;
}

function newBy({ actor, now }: Acting) {
  return { recordedAt: now, recordedByName: actor.name };
}
