import { isInProgramme, isOnAgenda } from "#app/domain/agenda-item/state-sets.ts";
import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { MEETING_KIND_LABELS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { QUESTION_KIND_LABELS, QUESTION_STATES } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import { ORIGIN_LABELS, THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { dateBasisOf, saidIn } from "./entry.ts";
import { AWAITING_RECORD, itemHappened, meetingHappened, notRecordedText } from "./happened.ts";
import type { PublishedEntry, PublishedEntries } from "./published-entries.ts";
import {
  recordLink,
  type PublishedItemView,
  type PublishedItemLine,
  type PublishedLink,
  type PublishedMeetingView,
  type PublishedMeetingLine,
  type PublishedQuestionView,
  type PublishedQuestionLine,
  type PublishedThemeView,
} from "./view.ts";

/** A theme's page for the public, from its entry and those it points at. */
export function themeView(row: PublishedEntry<"theme">, rows: PublishedEntries): PublishedThemeView {
  const { entry, body, from } = row;
  const items = itemsOfTheme(row, rows);
  return {
    ...saidIn("theme", entry),
    ...themeLink(row),
    originLabel: ORIGIN_LABELS[entry.origin],
    ...themeStands(entry.state, items),
    questions: rows.list("question", entry.questionIds).map(questionLine),
    items,
    relations: entry.relations.flatMap(({ themeId, words, note }) =>
      rows.list("theme", [themeId]).map((other) => ({ ...themeLink(other), words, note, body: other.body })),
    ),
    said: entry.mentions.flatMap(({ itemId, words }) =>
      rows.list("item", [itemId]).map((item) => ({
        words,
        item: itemLink(item),
        meeting: meetingOf(item, rows),
        body: item.body,
      })),
    ),
    body,
    from,
  };
}

/** A theme's state in words, as a list shows it: it follows what is recorded, as its page does. */
export function themeStateWords(row: PublishedEntry<"theme">, rows: PublishedEntries): string {
  return themeStands(row.entry.state, itemsOfTheme(row, rows)).stateWords;
}

function itemsOfTheme({ entry }: PublishedEntry<"theme">, rows: PublishedEntries): PublishedItemLine[] {
  return rows
    .list("item", entry.itemIds)
    .map((item) => itemLine(item, rows))
    .sort(byDay);
}

/** An item's page for the public. */
export function itemView(row: PublishedEntry<"item">, rows: PublishedEntries): PublishedItemView {
  return { ...itemLine(row, rows), body: row.body, from: row.from };
}

/** A meeting's page for the public, with its agenda in order. Of what was withdrawn only subjects are told. */
export function meetingView(row: PublishedEntry<"meeting">, rows: PublishedEntries): PublishedMeetingView {
  const { entry, from } = row;
  const items = rows
    .list("item", entry.itemIds)
    .filter(({ entry: item }) => item.meetingId === entry.id)
    .filter(({ entry: item }) => item.state !== "withdrawn" || isInProgramme(item.kind));
  return {
    ...meetingLine(row, rows.today),
    title: `${row.body.name}, ${meetingDay({ ...entry, dateBasis: dateBasisOf(entry) })}`,
    items: items.map((item) => itemLine(item, rows)),
    from,
  };
}

/** A question's page for the public. */
export function questionView(row: PublishedEntry<"question">, rows: PublishedEntries): PublishedQuestionView {
  const { entry, body, from } = row;
  const theme = rows.find("theme", entry.themeId);
  const item = rows.find("item", entry.itemId);
  const first = rows.find("question", entry.supplementaryToId);
  return {
    ...questionLine(row),
    theme: theme ? themeLink(theme) : null,
    item: item ? itemLink(item) : null,
    meeting: item ? meetingOf(item, rows) : null,
    supplementaryTo: first ? questionLine(first) : null,
    body,
    from,
  };
}

/** An item as a list shows it, with its theme's reasons and the questions that will be asked. */
export function itemLine(row: PublishedEntry<"item">, rows: PublishedEntries): PublishedItemLine {
  const { entry } = row;
  const theme = rows.find("theme", entry.themeId);
  const meeting = rows.find("meeting", entry.meetingId);
  return {
    ...saidIn("item", entry),
    ...itemLink(row),
    formatWords: FORMAT_LABELS[entry.format],
    ...itemStands(row, rows),
    theme: theme ? themeLink(theme) : null,
    why: theme?.entry.why ?? "",
    ...(theme?.entry.whyCy ? { whyCy: theme.entry.whyCy } : {}),
    lines: theme?.entry.lines ?? [],
    questions: rows.list("question", entry.questionIds).map(questionLine),
    meeting: meeting ? rows.madeOnce(meeting, () => meetingLine(meeting, rows.today)) : null,
  };
}

/** What has become of an item, and the words for it. */
export function itemStands({ entry, isRecorded = false }: PublishedEntry<"item">, rows: PublishedEntries) {
  const meeting = rows.find("meeting", entry.meetingId);
  const happened = itemHappened({ state: entry.state, isRecorded }, meeting && met(meeting), rows.today);
  return { happened, stateWords: happened === "not_recorded" ? AWAITING_RECORD : ITEM_STATES[entry.state].words };
}

/** A theme's reference, title and address. */
export function themeLink({ entry }: PublishedEntry<"theme">): PublishedLink {
  return recordLink(entry, reference("theme", entry.id), "/themes");
}

/** A meeting as a list shows it. */
export function meetingLine(row: PublishedEntry<"meeting">, today: IsoDate): PublishedMeetingLine {
  const { entry, body } = row;
  const ref = reference("meeting", entry.id);
  const happened = meetingHappened(met(row), today);
  return {
    ...saidIn("meeting", entry),
    dateBasis: dateBasisOf(entry),
    reference: ref,
    href: `/meetings/${ref}`,
    kindWords: MEETING_KIND_LABELS[entry.kind],
    stateWords: MEETING_STATES[entry.state].words,
    minutesAvailable: entry.minutesAvailable ?? null,
    happened,
    notRecorded: notRecordedText(met(row), happened),
    body,
  };
}

/** A question as a list shows it. */
export function questionLine({ entry }: PublishedEntry<"question">): PublishedQuestionLine {
  const ref = reference("question", entry.id);
  return {
    ...saidIn("question", entry),
    reference: ref,
    title: entry.text,
    href: `/questions/${ref}`,
    kindWords: QUESTION_KIND_LABELS[entry.kind],
    stateWords: QUESTION_STATES[entry.state].words,
  };
}

/** A meeting as it stands, with whether its record is published. */
function met({ entry: { meetsOn, state, dateBasis }, isRecorded = false }: PublishedEntry<"meeting">) {
  return { meetsOn, state, isRecorded, ...(dateBasis === undefined ? {} : { dateBasis }) };
}

/** A theme's state in words: while it is on an agenda, what is told of it follows what is recorded of the meeting. */
function themeStands(state: ThemeState, items: readonly PublishedItemLine[]) {
  const { words: stateWords, hint: stateHint } = THEME_STATES[state];
  const taken = items.filter((item) => item.meeting !== null && isOnAgenda(item.state));
  const last = taken.at(-1);
  if (state !== "scheduled" || !last || taken.some(({ happened }) => happened === "to_come"))
    return { stateWords, stateHint };
  if (last.happened === "recorded")
    return { stateWords: THEME_STATES.considered.words, stateHint: THEME_STATES.considered.hint };
  const day = last.meeting ? meetingDay(last.meeting) : "";
  return {
    stateWords: AWAITING_RECORD,
    stateHint: `It was on the agenda of ${day}. The record of that meeting is not out yet.`,
  };
}

/** By the day of their meetings; those without one last. */
function byDay(one: PublishedItemLine, other: PublishedItemLine): number {
  return (one.meeting?.meetsOn ?? "9999").localeCompare(other.meeting?.meetsOn ?? "9999");
}

/** An item's reference, title and address. */
export function itemLink({ entry }: PublishedEntry<"item">): PublishedLink {
  return recordLink(entry, reference("item", entry.id), "/items");
}

function meetingOf({ entry }: PublishedEntry<"item">, rows: PublishedEntries): PublishedMeetingLine | null {
  const meeting = rows.find("meeting", entry.meetingId);
  return meeting ? meetingLine(meeting, rows.today) : null;
}
