import type { IsoDate } from "#app/domain/calendar.ts";
import type { ItemEntry, PublishedRef, Snapshot } from "./entry.ts";
import { themesOnlyExempt } from "./exempt-themes.ts";
import { moveBetweenReleases } from "./move-between-releases.ts";
import { moveReason } from "#app/domain/agenda-item/states.ts";
import { isItemPublished, isQuestionPublished, isThemePublished } from "./publishable.ts";
import { itemEntry, meetingEntry, pointersOf, questionEntry, themeEntry } from "./make-entry.ts";
import type { RecordOfItem, RecordOfQuestion, ProgrammeRecord, RecordOfTheme } from "./record.ts";

/**
 * What a release published on this day says, from the working records and the
 * last release. It holds nothing that readers may not know: no draft, undecided
 * or sensitive theme, nothing of an item of one, no question that is not agreed,
 * no change that waits for the chair.
 */
export function releaseSnapshot(records: ProgrammeRecord, last: Snapshot | null, publishedOn: IsoDate): Snapshot {
  const had = idsOf(last);
  const themes = records.themes.filter((theme) => isThemePublished(theme, had.theme.has(theme.id)));
  const themeIds = new Set(themes.map((theme) => theme.id));
  const meetingIds = new Set(records.meetings.map((meeting) => meeting.id));
  const elsewhere = publishedElsewhere(records);
  const isThemeOut = (id: number | null) =>
    themeIds.has(id ?? -1) || (!records.themes.some((theme) => theme.id === id) && elsewhere("theme", id));

  const items = records.items.filter((item) =>
    isItemPublished(item, {
      wasPublished: had.item.has(item.id),
      isThemePublished: isThemeOut(item.themeId),
      awaitsAddition: records.awaitingAddition.includes(item.id),
      hasMeeting: meetingIds.has(item.meetingId ?? -1),
    }),
  );
  const itemIds = new Set(items.map((item) => item.id));
  const exemptIds = new Set(items.filter(({ part }) => part === "part_2").map(({ id }) => id));
  const onlyExempt = themesOnlyExempt(records.items);
  for (const theme of themes) if (theme.isOnlyExempt) onlyExempt.add(theme.id);
  const questions = records.questions.filter(
    (question) =>
      (themeIds.has(question.themeId ?? -1) || itemIds.has(question.itemId ?? -1)) &&
      question.part !== "part_2" &&
      !onlyExempt.has(question.themeId ?? -1) &&
      isQuestionPublished(question, isThemeOut(question.themeId)),
  );

  const mentions = records.mentions.filter(({ itemId }) => !exemptIds.has(itemId));
  const isPublished = ({ kind, id }: PublishedRef) => {
    if (kind === "theme") return isThemeOut(id);
    if (records.items.some((item) => item.id === id)) return itemIds.has(id);
    return elsewhere("item", id);
  };
  return {
    programme: {
      id: records.programme.id,
      startYear: records.programme.startYear,
      introduction: records.programme.introduction,
      meetingIds: records.meetings.map((meeting) => meeting.id),
      itemIds: items.map((item) => item.id),
      themeIds: themes.filter((theme) => isWaiting(theme, isPublished)).map((theme) => theme.id),
    },
    meetings: records.meetings.map((meeting) =>
      meetingEntry(meeting, find(last?.meetings, meeting.id), onMeeting(items, meeting.id)),
    ),
    items: items.map((item) => makeItem(item, records, questions, last, publishedOn)),
    themes: themes.map((theme) => ({
      ...themeEntry(theme, find(last?.themes, theme.id), {
        lines: records.lines.filter((line) => line.themeId === theme.id).map((line) => line.text),
        questionIds: questions.filter((question) => question.themeId === theme.id).map(({ id }) => id),
        ...pointersOf(theme, { ...records, mentions }, isPublished),
      }),
      ...(onlyExempt.has(theme.id) ? { lines: [], questionIds: [] } : {}),
    })),
    questions: questions.map((question) => makeQuestion(question, records, isPublished, questions)),
  };
}

/** Every record that a release holds. */
export function refsIn(snapshot: Snapshot): PublishedRef[] {
  const of = (kind: PublishedRef["kind"], entries: readonly { id: number }[]) =>
    entries.map(({ id }) => ({ kind, id }));
  return [
    ...of("programme", [snapshot.programme]),
    ...of("meeting", snapshot.meetings),
    ...of("item", snapshot.items),
    ...of("theme", snapshot.themes),
    ...of("question", snapshot.questions),
  ];
}

/** Those of the records that the release does not hold. */
export function refsNotIn(snapshot: Snapshot, refs: readonly PublishedRef[]): PublishedRef[] {
  const held = new Set(refsIn(snapshot).map(({ kind, id }) => `${kind}:${id}`));
  return refs.filter(({ kind, id }) => !held.has(`${kind}:${id}`));
}

/**
 * Those of the records a release leaves out that the last release of another year still tells: themes, and what was put
 * of them. What was published of an earlier year's meeting stays with it.
 */
export function keptByOthers(gone: readonly PublishedRef[], others: readonly Snapshot[]): PublishedRef[] {
  const isGone = (kind: PublishedRef["kind"], id: number | null) =>
    gone.some((ref) => ref.kind === kind && ref.id === id);
  return others.flatMap((other) => [
    ...other.themes.filter(({ id }) => isGone("theme", id)).map(({ id }) => ({ kind: "theme" as const, id })),
    ...other.questions
      .filter(({ id, state, themeId }) => state === "put" && isGone("theme", themeId) && isGone("question", id))
      .map(({ id }) => ({ kind: "question" as const, id })),
  ]);
}

function makeItem(
  item: RecordOfItem,
  records: ProgrammeRecord,
  questions: readonly RecordOfQuestion[],
  last: Snapshot | null,
  publishedOn: IsoDate,
): ItemEntry {
  const before = find(last?.items, item.id);
  const meetingId = records.meetings.some((meeting) => meeting.id === item.meetingId) ? item.meetingId : null;
  const dayOf = (meetings: readonly { id: number; meetsOn: IsoDate }[] | undefined, id: number | null) =>
    find(meetings, id)?.meetsOn ?? null;
  const why = records.moves.find((move) => move.itemId === item.id) ?? item;
  const change =
    before &&
    moveBetweenReleases(
      { ...before, day: dayOf(last?.meetings, before.meetingId) },
      { state: item.state, meetingId, day: dayOf(records.meetings, meetingId) },
      { reason: moveReason(why.reasonCode, why.reasonWords), publishedOn },
    );
  return itemEntry(item, {
    witnesses: records.witnesses.filter(({ itemId }) => itemId === item.id).map(({ words }) => words),
    documents: records.documents.filter(({ itemId }) => itemId === item.id),
    meetingId,
    questionIds: questions.filter((question) => isAskedAt(question, item)).map(({ id }) => id),
    moves: [...(before?.moves ?? []), ...(change ? [change] : [])],
  });
}

function makeQuestion(
  question: RecordOfQuestion,
  records: ProgrammeRecord,
  isPublished: (ref: PublishedRef) => boolean,
  questions: readonly RecordOfQuestion[],
) {
  const line = find(records.lines, question.lineOfEnquiryId);
  return questionEntry(question, {
    line: line && line.themeId === question.themeId ? line.text : null,
    // Where it was put in an earlier year it stays, though that item is not in this programme.
    itemId: question.itemId !== null && isPublished({ kind: "item", id: question.itemId }) ? question.itemId : null,
    supplementaryToId: find(questions, question.supplementaryToId)?.id ?? null,
  });
}

/** A theme's open questions are for its coming items; what was asked at an item that has been taken stays with it. */
function isAskedAt(question: RecordOfQuestion, item: RecordOfItem): boolean {
  if (question.itemId !== null) return question.itemId === item.id;
  return question.themeId !== null && question.themeId === item.themeId && item.state !== "considered";
}

/** Chosen, and not on any programme yet. */
function isWaiting(theme: RecordOfTheme, isPublished: (ref: PublishedRef) => boolean): boolean {
  return theme.state !== "not_taken_forward" && !theme.itemIds.some((id) => isPublished({ kind: "item", id }));
}

function onMeeting(items: readonly RecordOfItem[], meetingId: number): number[] {
  return items.filter((item) => item.meetingId === meetingId).map((item) => item.id);
}

function publishedElsewhere(records: ProgrammeRecord) {
  const keys = new Set(records.published.map(({ kind, id }) => `${kind}:${id}`));
  return (kind: PublishedRef["kind"], id: number | null) => keys.has(`${kind}:${id}`);
}

function idsOf(last: Snapshot | null) {
  const ids = (entries: readonly { id: number }[] | undefined) => new Set((entries ?? []).map((entry) => entry.id));
  return { theme: ids(last?.themes), item: ids(last?.items) };
}

function find<T extends { id: number }>(list: readonly T[] | undefined, id: number | null): T | undefined {
  return list?.find((entry) => entry.id === id);
}
