import { dateText, clockText, type IsoDate } from "#app/domain/calendar.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { reference } from "#app/domain/references.ts";
import { foldText } from "#app/domain/text.ts";
import { keyOf, SCHEME_WORDS, type ItemFound, type MeetingFound, type MeetingsFound } from "./found.ts";

/** A meeting of the body as it is here, with what it is known by elsewhere and the items on it. */
export type MeetingHere = {
  id: number;
  meetsOn: IsoDate;
  startsAt: string | null;
  state: MeetingState;
  /** Whether its agenda is still ours to fill: neither with the chair nor published. */
  isOpen: boolean;
  knownAs: readonly string[];
  items: readonly { title: string; outsideId: string | null }[];
};

export type Known = { today: IsoDate; endedOn: IsoDate | null; meetings: readonly MeetingHere[] };

/** What saving does with a meeting that was found: adds it, adds items to one that is here, ties the two, or nothing. */
export type What = "held" | "coming" | "more_items" | "tie" | "same" | "skip";
export const WHAT_WORDS = {
  held: "New, as a meeting that has been held",
  coming: "New, as a coming meeting",
  more_items: "Here already: items will be added",
  tie: "Here already, entered by hand: they will be known as one",
  same: "Already here",
  skip: "Left out",
} as const satisfies Record<What, string>;
const SAVED: readonly What[] = ["held", "coming", "more_items", "tie"];

export type Line = {
  key: string;
  found: MeetingFound;
  what: What;
  /** The meeting that is here. */
  meetingId: number | null;
  items: ItemFound[];
  words: string[];
};

/** Whether saving would do anything with it. */
export function canBeSaved({ what }: { what: What }): boolean {
  return SAVED.includes(what);
}

/**
 * What saving would do with each meeting of these committees, in order of their days: the rest is left alone. A meeting
 * is the same by the number or name it has elsewhere, else by its day and time.
 */
export function planMeetings(found: MeetingsFound, committees: readonly string[], known: Known): Line[] {
  const planned: MeetingFound[] = [];
  return found.meetings
    .filter(({ committee }) => committees.includes(committee))
    .map((meeting) => {
      const line = lineOf(meeting, known, planned);
      if (line.what === "held" || line.what === "coming") planned.push(meeting);
      return line;
    });
}

function lineOf(found: MeetingFound, known: Known, planned: readonly MeetingFound[]): Line {
  const line = { key: keyOf(found), found, meetingId: null, items: found.items, words: found.notes };
  const skip = (because: string): Line => ({ ...line, what: "skip", items: [], words: [because] });
  const source = SCHEME_WORDS[found.scheme];
  const tied = known.meetings.find(({ knownAs }) => knownAs.includes(line.key));
  const here = tied ?? known.meetings.find((one) => one.state !== "cancelled" && isSameTime(one, found));
  if (here) return lineHere(line, here, tied !== undefined, source);
  if (found.isCancelled) return skip(`It is cancelled in ${source}.`);
  if (known.endedOn !== null && found.meetsOn > known.endedOn)
    return skip(`The body ended on ${dateText(known.endedOn)}, before this day.`);
  if (known.endedOn !== null && known.endedOn < known.today && found.meetsOn >= known.today)
    return skip("The body has ended, so it has no new meetings.");
  if (planned.some((one) => isSameTime(one, found)))
    return skip("Another meeting of this day and time comes before it. Add it by hand if there were two.");
  return { ...line, what: found.meetsOn < known.today ? "held" : "coming" };
}

function lineHere(line: Omit<Line, "what">, here: MeetingHere, isTied: boolean, source: string): Line {
  const { found } = line;
  const said = reference("meeting", here.id);
  const words: string[] = [];
  if (found.meetsOn !== here.meetsOn)
    words.push(
      `${source === SCHEME_WORDS.moderngov ? source : "The calendar"} has it on ${dateText(found.meetsOn)} now; ${said} is on ${dateText(here.meetsOn)}. Change the date on its page if it moved.`,
    );
  else if (found.startsAt !== null && found.startsAt !== here.startsAt)
    words.push(`It starts at ${clockText(found.startsAt)} there; change the time on its page if that is right.`);
  if (found.isCancelled && here.state !== "cancelled")
    words.push(`It is cancelled in ${source}: cancel it on its page if that is right.`);
  const items = itemsMissing(found, here);
  const isTaken = here.state !== "cancelled" && !found.isCancelled && here.isOpen;
  if (items.length > 0 && !isTaken && !found.isCancelled)
    words.push(
      here.state === "cancelled"
        ? `${said} is “${MEETING_STATES.cancelled.words}”, so no items are added.`
        : `Its agenda here is with the chair or published: add what is missing on its page.`,
    );
  const adds = items.length > 0 && isTaken;
  return {
    ...line,
    what: adds ? "more_items" : isTied ? "same" : "tie",
    meetingId: here.id,
    items: adds ? items : [],
    words: adds ? [...words, ...found.notes] : words,
  };
}

/** The items that are not on the meeting here, by number or by title; one whose title is withheld by number alone. */
function itemsMissing(found: MeetingFound, here: MeetingHere): ItemFound[] {
  const ids = new Set(here.items.map(({ outsideId }) => outsideId));
  const titles = new Set(here.items.map(({ title }) => foldText(title)));
  return found.items.filter((one) => {
    if (one.outsideId !== "" && ids.has(one.outsideId)) return false;
    return (one.isRestricted && one.outsideId !== "") || !titles.has(foldText(one.title));
  });
}

function isSameTime(one: { meetsOn: IsoDate; startsAt: string | null }, other: typeof one): boolean {
  return (
    one.meetsOn === other.meetsOn &&
    (one.startsAt === null || other.startsAt === null || one.startsAt === other.startsAt)
  );
}

/** “3 held meetings, 2 coming meetings, 40 agenda items”. */
export function plannedText(lines: readonly Line[], isOn: (line: Line) => boolean = canBeSaved): string {
  const on = lines.filter(isOn);
  const items = on.reduce((sum, line) => sum + line.items.length, 0);
  const parts = [
    [on.filter(({ what }) => what === "held").length, "held meeting"],
    [on.filter(({ what }) => what === "coming").length, "coming meeting"],
    [on.filter(({ what }) => what === "more_items" || what === "tie").length, "meeting that was here"],
    [items, "agenda item"],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${plural(count, noun)}`);
  return said.length > 0 ? said.join(", ") : "nothing";
}

function plural(count: number, noun: string): string {
  if (count === 1) return noun;
  return noun === "meeting that was here" ? "meetings that were here" : `${noun}s`;
}
