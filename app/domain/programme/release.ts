import type { IsoDate } from "#app/domain/calendar.ts";
import { byId, firstBy, gatheredBy } from "#app/domain/gathered.ts";
import type { ItemEntry, PublishedRef, Snapshot } from "./entry.ts";
import { themesOnlyExempt } from "./exempt-themes.ts";
import { moveBetweenReleases } from "./move-between-releases.ts";
import { moveReason } from "#app/domain/agenda-item/states.ts";
import { keysOf } from "./release-refs.ts";
import { isItemPublished, isQuestionPublished, isThemePublished } from "./publishable.ts";
import { itemEntry, meetingEntry, pointing, questionEntry, themeEntry } from "./make-entry.ts";
import type { RecordOfItem, RecordOfQuestion, ProgrammeRecord, RecordOfTheme } from "./record.ts";

/**
 * What a release published on this day says, from the working records and the
 * last release. It holds nothing that readers may not know: no draft, undecided
 * or sensitive theme, nothing of an item of one, no question that is not agreed,
 * no change that waits for the chair.
 */
export function releaseSnapshot(records: ProgrammeRecord, last: Snapshot | null, publishedOn: IsoDate): Snapshot {
  const had = entriesOf(last);
  const themes = records.themes.filter((theme) => isThemePublished(theme, had.themes.has(theme.id)));
  const themeIds = new Set(themes.map((theme) => theme.id));
  const meetings = byId(records.meetings);
  const ownThemes = byId(records.themes);
  const ownItems = byId(records.items);
  const awaiting = new Set(records.awaitingAddition);
  const elsewhere = publishedElsewhere(records);
  const isThemeOut = (id: number | null) => themeIds.has(id ?? -1) || (!ownThemes.has(id) && elsewhere("theme", id));

  const items = records.items.filter((item) =>
    isItemPublished(item, {
      wasPublished: had.items.has(item.id),
      isThemePublished: isThemeOut(item.themeId),
      awaitsAddition: awaiting.has(item.id),
      hasMeeting: meetings.has(item.meetingId),
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
    return ownItems.has(id) ? itemIds.has(id) : elsewhere("item", id);
  };
  const onMeeting = gatheredBy(items, ({ meetingId }) => meetingId);
  const linesOf = gatheredBy(records.lines, ({ themeId }) => themeId);
  const questionsOf = gatheredBy(questions, ({ themeId }) => themeId);
  const pointersOf = pointing({ relations: records.relations, mentions }, isPublished);
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
      meetingEntry(meeting, had.meetings.get(meeting.id), idsIn(onMeeting(meeting.id))),
    ),
    items: items.map(itemsMade(records, questions, had, publishedOn)),
    themes: themes.map((theme) => ({
      ...themeEntry(theme, had.themes.get(theme.id), {
        lines: linesOf(theme.id).map((line) => line.text),
        questionIds: idsIn(questionsOf(theme.id)),
        ...pointersOf(theme),
      }),
      ...(onlyExempt.has(theme.id) ? { lines: [], questionIds: [] } : {}),
    })),
    questions: questions.map(questionsMade(records, isPublished, questions)),
  };
}

type Had = ReturnType<typeof entriesOf>;

/** What makes the entry of each item of a release. */
function itemsMade(
  records: ProgrammeRecord,
  questions: readonly RecordOfQuestion[],
  had: Had,
  publishedOn: IsoDate,
): (item: RecordOfItem) => ItemEntry {
  const meetings = byId(records.meetings);
  const moveOf = firstBy(records.moves, ({ itemId }) => itemId);
  const witnessesOf = gatheredBy(records.witnesses, ({ itemId }) => itemId);
  const documentsOf = gatheredBy(records.documents, ({ itemId }) => itemId);
  const askedAt = questionsAskedAt(questions);
  return (item) => {
    const before = had.items.get(item.id);
    const meetingId = meetings.has(item.meetingId) ? item.meetingId : null;
    const why = moveOf.get(item.id) ?? item;
    const change =
      before &&
      moveBetweenReleases(
        { ...before, day: had.meetings.get(before.meetingId)?.meetsOn ?? null },
        { state: item.state, meetingId, day: meetings.get(meetingId)?.meetsOn ?? null },
        { reason: moveReason(why.reasonCode, why.reasonWords), publishedOn },
      );
    return itemEntry(item, {
      witnesses: witnessesOf(item.id).map(({ words }) => words),
      documents: documentsOf(item.id),
      meetingId,
      questionIds: idsIn(askedAt(item)),
      moves: [...(before?.moves ?? []), ...(change ? [change] : [])],
    });
  };
}

/** What makes the entry of each question of a release. */
function questionsMade(
  records: ProgrammeRecord,
  isPublished: (ref: PublishedRef) => boolean,
  questions: readonly RecordOfQuestion[],
) {
  const lines = byId(records.lines);
  const own = byId(questions);
  return (question: RecordOfQuestion) => {
    const line = lines.get(question.lineOfEnquiryId);
    return questionEntry(question, {
      line: line && line.themeId === question.themeId ? line.text : null,
      // Where it was put in an earlier year it stays, though that item is not in this programme.
      itemId: question.itemId !== null && isPublished({ kind: "item", id: question.itemId }) ? question.itemId : null,
      supplementaryToId: own.get(question.supplementaryToId)?.id ?? null,
    });
  };
}

/** A theme's open questions are for its coming items; what was asked at an item that has been taken stays with it. */
function questionsAskedAt(questions: readonly RecordOfQuestion[]) {
  const atItem = gatheredBy(questions, ({ itemId }) => itemId);
  const openOf = gatheredBy(atItem(null), ({ themeId }) => themeId);
  return ({ id, themeId, state }: RecordOfItem): RecordOfQuestion[] => {
    const open = themeId === null || state === "considered" ? [] : openOf(themeId);
    return [...atItem(id), ...open].sort((one, other) => one.id - other.id);
  };
}

/** Chosen, and not on any programme yet. */
function isWaiting(theme: RecordOfTheme, isPublished: (ref: PublishedRef) => boolean): boolean {
  return theme.state !== "not_taken_forward" && !theme.itemIds.some((id) => isPublished({ kind: "item", id }));
}

function idsIn(rows: readonly { id: number }[]): number[] {
  return rows.map(({ id }) => id);
}

function publishedElsewhere(records: ProgrammeRecord) {
  const keys = keysOf(records.published);
  return (kind: PublishedRef["kind"], id: number | null) => keys.has(`${kind}:${id}`);
}

function entriesOf(last: Snapshot | null) {
  return { meetings: byId(last?.meetings), items: byId(last?.items), themes: byId(last?.themes) };
}
