import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import { isEndedTheme } from "#app/domain/theme/state-sets.ts";
import { byId } from "#app/domain/gathered.ts";
import { clockText, dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { howToAttendText } from "#app/domain/meeting/how-to-attend.ts";
import { isSameAsPublished } from "#app/domain/same-as-published.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import {
  dateBasisOf,
  type Change,
  type ItemEntry,
  type MeetingEntry,
  type Snapshot,
  type ThemeEntry,
} from "./entry.ts";
import { moveText, reasonWords } from "./move-words.ts";
import { listed } from "#app/domain/text.ts";

/**
 * What changed from the last release to this one, in the order a reader cares
 * for: meetings, items, themes, questions. Empty for a first release. A record
 * that is no longer published is not spoken of: readers may not know of it.
 */
export function changesSince(last: Snapshot | null, next: Snapshot): Change[] {
  if (last === null) return [];
  const before = { meetings: byId(last.meetings), items: byId(last.items), themes: byId(last.themes) };
  const meetings = byId(next.meetings);
  const saidByItem = new Set(next.items.map(({ themeId }) => themeId));
  return [
    ...introductionChanges(last, next),
    ...next.meetings.flatMap((meeting) => meetingChanges(before.meetings.get(meeting.id), meeting)),
    ...next.items.flatMap((item) => itemChanges(before.items.get(item.id), item, meetings.get(item.meetingId))),
    ...next.themes.flatMap((theme) => themeChanges(before.themes.get(theme.id), theme, saidByItem.has(theme.id))),
    ...questionChanges(last, next),
  ];
}

/** Whether two releases would say the same. */
export function isSameSnapshot(last: Snapshot | null, next: Snapshot): boolean {
  return last !== null && isSameAsPublished(last, next);
}

function introductionChanges(last: Snapshot, next: Snapshot): Change[] {
  if (last.programme.introduction === next.programme.introduction) return [];
  return [{ words: "The introduction has been rewritten.", about: [] }];
}

/** What readers of the last release have to be told of a meeting: that it is new, off, or at another time or place. */
function meetingChanges(before: MeetingEntry | undefined, meeting: MeetingEntry): Change[] {
  const about: Change["about"] = [{ kind: "meeting", id: meeting.id }];
  const day = dayOf(meeting);
  if (before === undefined) return [{ words: `Meeting added: ${day}.`, about }];

  const the = `The meeting of ${day}`;
  if (before.state !== meeting.state && meeting.state === "cancelled") {
    return [{ words: `${the} is cancelled.${reasonWords(meeting.reason)}`, about }];
  }
  if (before.state !== meeting.state && meeting.state === "held") return [{ words: `${the} was held.`, about }];

  return [
    ...(before.meetsOn === meeting.meetsOn ? [] : [`The meeting of ${dayOf(before)} is now on ${day}.`]),
    ...(before.meetsOn !== meeting.meetsOn || dateBasisOf(before) === dateBasisOf(meeting)
      ? []
      : [`The date of ${dateText(meeting.meetsOn)} is ${BASIS_WORDS[dateBasisOf(meeting)]}.`]),
    ...(before.startsAt === meeting.startsAt || meeting.startsAt === null
      ? []
      : [`${the} starts at ${clockText(meeting.startsAt)}.`]),
    ...(before.venue === meeting.venue || meeting.venue === "" ? [] : [`${the} is at ${meeting.venue}.`]),
    ...(before.howToAttend === meeting.howToAttend
      ? []
      : [howToAttendText(`the meeting of ${day}`, meeting.howToAttend)]),
    ...(before.state === "provisional" && meeting.state === "confirmed" ? [`The date ${day} is confirmed.`] : []),
  ].map((words) => ({ words, about }));
}

const BASIS_WORDS = { stated: "stated in a source, no longer inferred", inferred: "inferred, not stated in a source" };

function itemChanges(before: ItemEntry | undefined, item: ItemEntry, meeting: MeetingEntry | undefined): Change[] {
  const isExempt = item.exempt !== null;
  const say = (words: string): Change[] => [
    { words, about: [{ kind: "item", id: item.id }], ...(isExempt ? { asExempt: item.title } : {}) },
  ];
  // Every meeting has its apologies and its minutes: that they were put on or taken is no news.
  if (!isInProgramme(item.kind)) return [];
  if (before === undefined)
    return say(`${item.title} added${meeting ? ` to ${agendaOf(meeting)}` : "; a meeting is to be set"}.`);

  const move = item.moves[before.moves.length];
  if (move) return say(`${item.title} ${lowerFirst(moveText(move))}`);
  if (before.state !== "considered" && item.state === "considered") {
    return say(`${item.title} was considered${meeting ? ` on ${dayOf(meeting)}` : ""}.`);
  }
  if (before.meetingId === null && meeting) return say(`${item.title} put on ${agendaOf(meeting)}.`);
  // The former name of an exempt item may be what gave it away.
  if (before.title !== item.title && !isExempt) return say(`${before.title} is now called ${item.title}.`);
  if (before.minutes !== item.minutes && !isExempt) {
    return say(`${item.title} is now planned for ${item.minutes} minutes instead of ${before.minutes}.`);
  }
  const changed = whatChanged(isExempt ? SAID_OF_EXEMPT : SAID_OF_ITEM, item.title, before, item);
  return changed ? say(changed) : [];
}

function themeChanges(before: ThemeEntry | undefined, theme: ThemeEntry, isSaidByItem: boolean): Change[] {
  const say = (words: string): Change[] => [{ words, about: [{ kind: "theme", id: theme.id }] }];
  if (before === undefined) return isSaidByItem ? [] : say(`New theme: ${theme.title}.`);
  if (before.state !== theme.state && isEndedTheme(theme.state)) {
    return say(`${theme.title}: ${lowerFirst(THEME_STATES[theme.state].words)}.${reasonWords(theme.reason)}`);
  }
  const changed = whatChanged(SAID_OF_THEME, theme.title, before, theme);
  return changed ? say(changed) : [];
}

function questionChanges(last: Snapshot, next: Snapshot): Change[] {
  const asked = byId(last.questions);
  const themes = byId(next.themes);
  const themesBefore = byId(last.themes);
  return next.questions.flatMap((question) => {
    const before = asked.get(question.id);
    const theme = themes.get(question.themeId);
    const isNews = theme === undefined || themesBefore.has(theme.id);
    const on = theme ? ` on ${theme.title}` : "";
    const about: Change["about"] = [
      { kind: "question", id: question.id },
      ...(theme ? [{ kind: "theme" as const, id: theme.id }] : []),
    ];
    if (before === undefined && isNews) return [{ words: `Question added${on}: ${question.text}`, about }];
    if (before && before.state !== "put" && question.state === "put") {
      return [{ words: `Question put${on}: ${question.text}`, about }];
    }
    return [];
  });
}

/** What is told of an item beside its place and what points to it, as readers are told that it has changed. */
const SAID_OF_ITEM: Said<ItemEntry> = [
  ["its title", ({ title }) => title],
  ["what it is for", ({ purpose }) => purpose],
  ["its Welsh", ({ titleCy, purposeCy }) => [titleCy, purposeCy]],
  ["how it is taken", ({ format }) => format],
  ["its lead member", ({ leadMember }) => leadMember],
  ["who reports", ({ reportAuthor }) => reportAuthor],
  ["what should come of it", ({ expectedOutcome }) => expectedOutcome],
  ["who gives evidence", ({ witnesses }) => witnesses],
  ["its state", ({ state }) => state],
  ["the reason given", ({ reason }) => reason],
  ["whether it is taken in public", ({ exempt }) => exempt],
  ["its documents", ({ documents }) => documents],
];

/** Of an exempt item readers have its title alone. */
const SAID_OF_EXEMPT = SAID_OF_ITEM.filter(
  ([words]) => words === "its title" || words === "whether it is taken in public",
);

const SAID_OF_THEME: Said<ThemeEntry> = [
  ["its title", ({ title }) => title],
  ["why it matters", ({ why }) => why],
  ["its Welsh", ({ titleCy, whyCy }) => [titleCy, whyCy]],
  ["what should come of it", ({ desiredOutcome }) => desiredOutcome],
  ["its lines of enquiry", ({ lines }) => lines],
  ["its lead member", ({ leadMember }) => leadMember],
];

type Said<E> = readonly (readonly [words: string, of: (entry: E) => unknown])[];

/** "Changed: what it is for; who gives evidence."; undefined where nothing of these has. */
function whatChanged<E>(said: Said<E>, title: string, before: E, after: E): string | undefined {
  const changed = said.filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(after)));
  if (changed.length === 0) return undefined;
  return `${title}: changed ${listed(changed.map(([words]) => words))}.`;
}

function agendaOf(meeting: MeetingEntry): string {
  return `the agenda of ${dayOf(meeting)}`;
}

function dayOf(meeting: MeetingEntry): string {
  return meetingDay({ ...meeting, dateBasis: dateBasisOf(meeting) });
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
