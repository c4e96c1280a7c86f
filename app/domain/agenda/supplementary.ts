import { clockText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { howToAttendText } from "#app/domain/meeting/how-to-attend.ts";
import { linesOf, type AgendaLine, type AgendaPaper } from "./view.ts";

/** What readers have of each item, from the agenda and every supplementary one in order; and of the meeting. */
export type Had = { lines: ReadonlyMap<string, AgendaLine>; meeting: AgendaPaper["meeting"] };

/** What readers have, put together from everything that was published. Undefined where nothing was. */
export function whatReadersHave(released: readonly AgendaPaper[]): Had | undefined {
  const lines = new Map<string, AgendaLine>();
  for (const paper of released) {
    for (const line of linesOf(paper)) lines.set(line.reference, line);
    for (const { reference } of paper.off) lines.delete(reference);
  }
  const meeting = released.at(-1)?.meeting;
  return meeting && { lines, meeting };
}

/**
 * The next supplementary agenda: of the whole public agenda only what was added
 * or changed since, each with what is new about it, and what came off. Null where
 * nothing did. A new number or a new guide time alone is no change.
 */
export function supplementaryOf(
  whole: AgendaPaper,
  had: Had,
  about: { number: number; withheld: ReadonlySet<string> },
): AgendaPaper | null {
  const parts = whole.parts
    .map((part) => ({ ...part, items: part.items.flatMap((line) => newsOf(line, had)) }))
    .filter((part) => part.items.length > 0);
  const stands = new Set(linesOf(whole).map(({ reference }) => reference));
  const off = [...had.lines.values()]
    .filter(({ reference }) => !stands.has(reference) && !about.withheld.has(reference))
    .map(({ reference, title }) => ({ reference, title }));
  const changes = meetingChanges(had.meeting, whole.meeting);
  if (parts.length + off.length + changes.length === 0) return null;
  const title = `Supplementary agenda ${about.number - 1}`;
  return { ...whole, kind: "supplementary", title, parts, off, changes };
}

/** What is new of an item, where it takes no words of the item to say it. */
export const NEWS = {
  added: "Added since the agenda was published.",
  inPublic: "Now taken in public.",
  exempt: "Now exempt.",
  paper: "The paper that was to follow has been added.",
  fewer: "A document was removed.",
  urgent: "The chair takes it as urgent.",
} as const;

function newsOf(line: AgendaLine, had: Had): AgendaLine[] {
  const before = had.lines.get(line.reference);
  const news = before ? changesOf(before, line) : [NEWS.added];
  return news.length > 0 ? [{ ...line, news }] : [];
}

function changesOf(before: AgendaLine, line: AgendaLine): string[] {
  if (before.exempt !== line.exempt) {
    return [line.exempt === null ? NEWS.inPublic : NEWS.exempt];
  }
  const hasCome = before.paper?.state === "to_follow" && line.paper?.state !== "to_follow";
  const had = new Set(before.documents.map((one) => JSON.stringify(one)));
  const added = line.documents.filter((one) => !had.has(JSON.stringify(one)));
  const fewer = line.documents.length - added.length < before.documents.length;
  const said = SAID.filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(line)));
  return [
    ...(hasCome ? [NEWS.paper] : []),
    ...(added.length > 0 ? [`New here: ${added.map(({ title }) => title).join("; ")}.`] : []),
    ...(added.length === 0 && fewer ? [NEWS.fewer] : []),
    ...(before.urgent === null && line.urgent !== null ? [NEWS.urgent] : []),
    ...(said.length > 0 ? [`Changed: ${said.map(([words]) => words).join(", ")}.`] : []),
  ];
}

/** What is told of an item beside its documents, its paper and its urgency. */
const SAID: [words: string, of: (line: AgendaLine) => unknown][] = [
  ["title", (line) => line.title],
  ["purpose", (line) => line.purpose],
  ["minutes", (line) => line.minutes],
  ["how it is taken", (line) => line.formatWords],
  ["theme", (line) => line.theme],
  ["lead member", (line) => line.leadMember],
  ["report author", (line) => line.reportAuthor],
  ["who attends", (line) => line.attendees],
  ["key questions", (line) => [line.lines, line.questions]],
];

function meetingChanges(before: AgendaPaper["meeting"], now: AgendaPaper["meeting"]): string[] {
  return [
    ...(before.meetsOn === now.meetsOn ? [] : [`The meeting is now on ${meetingWeekday(now)}.`]),
    ...(before.startsAt === now.startsAt || now.startsAt === null
      ? []
      : [`The meeting now starts at ${clockText(now.startsAt)}.`]),
    ...(before.venue === now.venue || now.venue === "" ? [] : [`The meeting is now at ${now.venue}.`]),
    ...(before.howToAttend === now.howToAttend ? [] : [howToAttendText("the meeting", now.howToAttend)]),
  ];
}
