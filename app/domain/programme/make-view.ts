import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { dateText } from "#app/domain/calendar.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { MEETING_KIND_LABELS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { QUESTION_KIND_LABELS, QUESTION_STATES } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import { ORIGIN_LABELS, THEME_STATES } from "#app/domain/theme/states.ts";
import { saidIn } from "./entry.ts";
import type { PublishedEntry, PublishedEntries } from "./published-entries.ts";
import type {
  PublishedItemView,
  PublishedItemLine,
  PublishedLink,
  PublishedMeetingView,
  PublishedMeetingLine,
  PublishedQuestionView,
  PublishedQuestionLine,
  PublishedThemeView,
} from "./view.ts";

/** A theme's page for the public, from its entry and those it points at. */
export function themeView(row: PublishedEntry<"theme">, rows: PublishedEntries): PublishedThemeView {
  const { entry, body, from } = row;
  const state = THEME_STATES[entry.state];
  return {
    ...saidIn("theme", entry),
    ...themeLink(row),
    originLabel: ORIGIN_LABELS[entry.origin],
    stateWords: state.words,
    stateHint: state.hint,
    questions: rows.list("question", entry.questionIds).map(questionLine),
    items: rows
      .list("item", entry.itemIds)
      .map((item) => itemLine(item, rows))
      .sort(byDay),
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

/** An item's page for the public. */
export function itemView(row: PublishedEntry<"item">, rows: PublishedEntries): PublishedItemView {
  return { ...itemLine(row, rows), body: row.body, from: row.from };
}

/** A meeting's page for the public, with its agenda in order. */
export function meetingView(row: PublishedEntry<"meeting">, rows: PublishedEntries): PublishedMeetingView {
  const { entry, from } = row;
  const items = rows.list("item", entry.itemIds).filter((item) => item.entry.meetingId === entry.id);
  return {
    ...meetingLine(row),
    title: `${row.body.name}, ${dateText(entry.meetsOn)}`,
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
  return {
    ...saidIn("item", entry),
    ...itemLink(row),
    formatWords: FORMAT_LABELS[entry.format],
    stateWords: ITEM_STATES[entry.state].words,
    theme: theme ? themeLink(theme) : null,
    why: theme?.entry.why ?? "",
    lines: theme?.entry.lines ?? [],
    questions: rows.list("question", entry.questionIds).map(questionLine),
    meeting: meetingOf(row, rows),
  };
}

/** A theme's reference, title and address. */
export function themeLink({ entry }: PublishedEntry<"theme">): PublishedLink {
  const ref = reference("theme", entry.id);
  return { reference: ref, title: entry.title, href: `/themes/${ref}` };
}

/** A meeting as a list shows it. */
export function meetingLine({ entry, body }: PublishedEntry<"meeting">): PublishedMeetingLine {
  const ref = reference("meeting", entry.id);
  return {
    ...saidIn("meeting", entry),
    reference: ref,
    href: `/meetings/${ref}`,
    kindWords: MEETING_KIND_LABELS[entry.kind],
    stateWords: MEETING_STATES[entry.state].words,
    minutesAvailable: entry.minutesAvailable ?? null,
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

/** By the day of their meetings; those without one last. */
function byDay(one: PublishedItemLine, other: PublishedItemLine): number {
  return (one.meeting?.meetsOn ?? "9999").localeCompare(other.meeting?.meetsOn ?? "9999");
}

/** An item's reference, title and address. */
export function itemLink({ entry }: PublishedEntry<"item">): PublishedLink {
  const ref = reference("item", entry.id);
  return { reference: ref, title: entry.title, href: `/items/${ref}` };
}

function meetingOf({ entry }: PublishedEntry<"item">, rows: PublishedEntries): PublishedMeetingLine | null {
  const meeting = rows.find("meeting", entry.meetingId);
  return meeting ? meetingLine(meeting) : null;
}
