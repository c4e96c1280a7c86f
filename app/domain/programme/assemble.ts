import { ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { dayWords } from "#app/domain/calendar.ts";
import { FORMAT_WORDS } from "#app/domain/formats.ts";
import { MEETING_KIND_WORDS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { QUESTION_KIND_WORDS, QUESTION_STATES } from "#app/domain/question/states.ts";
import { reference } from "#app/domain/references.ts";
import { ORIGIN_WORDS, THEME_STATES } from "#app/domain/theme/states.ts";
import type { PublishedRow, PublishedRows } from "./published-rows.ts";
import type {
  PublishedItem,
  PublishedItemLine,
  PublishedLink,
  PublishedMeeting,
  PublishedMeetingLine,
  PublishedQuestion,
  PublishedQuestionLine,
  PublishedTheme,
} from "./published-views.ts";

/** A theme's page for the public, from its row and the rows it points at. */
export function assembleTheme(row: PublishedRow<"theme">, rows: PublishedRows): PublishedTheme {
  const { entry, body, from } = row;
  const state = THEME_STATES[entry.state];
  return {
    ...themeLink(row),
    why: entry.why,
    desiredOutcome: entry.desiredOutcome,
    originWords: ORIGIN_WORDS[entry.origin],
    originPointer: entry.originWords,
    originUrl: entry.originUrl,
    stateWords: state.words,
    stateHint: state.hint,
    reason: entry.reason,
    leadMember: entry.leadMember,
    lines: entry.lines,
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
export function assembleItem(row: PublishedRow<"item">, rows: PublishedRows): PublishedItem {
  const { expectedOutcome, reportAuthor, sourceWords, documents } = row.entry;
  return {
    ...itemLine(row, rows),
    expectedOutcome,
    reportAuthor,
    sourceWords,
    documents,
    body: row.body,
    from: row.from,
  };
}

/** A meeting's page for the public, with its agenda in order. */
export function assembleMeeting(row: PublishedRow<"meeting">, rows: PublishedRows): PublishedMeeting {
  const { entry, from } = row;
  const items = rows.list("item", entry.itemIds).filter((item) => item.entry.meetingId === entry.id);
  return {
    ...meetingLine(row),
    title: `${row.body.name}, ${dayWords(entry.meetsOn)}`,
    howToAttend: entry.howToAttend,
    reason: entry.reason,
    sourceWords: entry.sourceWords,
    sourceUrl: entry.sourceUrl,
    items: items.map((item) => itemLine(item, rows)),
    from,
  };
}

/** A question's page for the public. */
export function assembleQuestion(row: PublishedRow<"question">, rows: PublishedRows): PublishedQuestion {
  const { entry, body, from } = row;
  const theme = rows.find("theme", entry.themeId);
  const item = rows.find("item", entry.itemId);
  const first = rows.find("question", entry.supplementaryToId);
  return {
    ...questionLine(row),
    line: entry.line,
    sourceWords: entry.sourceWords,
    theme: theme ? themeLink(theme) : null,
    item: item ? itemLink(item) : null,
    meeting: item ? meetingOf(item, rows) : null,
    supplementaryTo: first ? questionLine(first) : null,
    body,
    from,
  };
}

/** An item as a list shows it, with its theme's reasons and the questions that will be asked. */
export function itemLine(row: PublishedRow<"item">, rows: PublishedRows): PublishedItemLine {
  const { entry } = row;
  const theme = rows.find("theme", entry.themeId);
  return {
    ...itemLink(row),
    kind: entry.kind,
    purpose: entry.purpose,
    formatWords: FORMAT_WORDS[entry.format],
    minutes: entry.minutes,
    state: entry.state,
    stateWords: ITEM_STATES[entry.state].words,
    reason: entry.reason,
    leadMember: entry.leadMember,
    witnesses: entry.witnesses,
    moves: entry.moves,
    theme: theme ? themeLink(theme) : null,
    why: theme?.entry.why ?? "",
    lines: theme?.entry.lines ?? [],
    questions: rows.list("question", entry.questionIds).map(questionLine),
    meeting: meetingOf(row, rows),
    exempt: entry.exempt,
  };
}

/** A theme's reference, title and address. */
export function themeLink({ entry }: PublishedRow<"theme">): PublishedLink {
  const ref = reference("theme", entry.id);
  return { reference: ref, title: entry.title, href: `/themes/${ref}` };
}

/** A meeting as a list shows it. */
export function meetingLine({ entry, body }: PublishedRow<"meeting">): PublishedMeetingLine {
  const ref = reference("meeting", entry.id);
  return {
    reference: ref,
    href: `/meetings/${ref}`,
    meetsOn: entry.meetsOn,
    startsAt: entry.startsAt,
    venue: entry.venue,
    kindWords: MEETING_KIND_WORDS[entry.kind],
    state: entry.state,
    stateWords: MEETING_STATES[entry.state].words,
    movedFrom: entry.movedFrom,
    minutesAvailable: entry.minutesAvailable ?? null,
    body,
  };
}

/** A question as a list shows it. */
export function questionLine({ entry }: PublishedRow<"question">): PublishedQuestionLine {
  const ref = reference("question", entry.id);
  return {
    reference: ref,
    title: entry.text,
    href: `/questions/${ref}`,
    kindWords: QUESTION_KIND_WORDS[entry.kind],
    stateWords: QUESTION_STATES[entry.state].words,
    addressee: entry.addressee,
    asker: entry.asker,
  };
}

/** By the day of their meetings; those without one last. */
function byDay(one: PublishedItemLine, other: PublishedItemLine): number {
  return (one.meeting?.meetsOn ?? "9999").localeCompare(other.meeting?.meetsOn ?? "9999");
}

/** An item's reference, title and address. */
export function itemLink({ entry }: PublishedRow<"item">): PublishedLink {
  const ref = reference("item", entry.id);
  return { reference: ref, title: entry.title, href: `/items/${ref}` };
}

function meetingOf({ entry }: PublishedRow<"item">, rows: PublishedRows): PublishedMeetingLine | null {
  const meeting = rows.find("meeting", entry.meetingId);
  return meeting ? meetingLine(meeting) : null;
}
