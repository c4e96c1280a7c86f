import type { Field } from "#app/domain/field.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import type { Reader } from "#app/domain/actor.ts";
import { addDays, addHours, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** For how long something is kept, from when, and within which bounds an administrator may say otherwise. */
type Kept = Field & {
  /** From when the days count, as it follows “90 days”. */
  after: string;
  /** What happens then, as a sentence for everybody. */
  then: string;
  days: number;
  least: number;
  most: number;
};

/** Everything that is kept for a time, in the order in which pages tell of it. */
export const RETENTION_FIELDS = {
  suggester_contact: {
    label: "Contact details of people who suggested a theme",
    after: "after the last change of a theme that is closed or not taken forward",
    then: "They are removed from the theme.",
    days: 90,
    least: 1,
    most: 730,
  },
  left_account: {
    label: "Accounts of people who left",
    after: "after the last day of their last part in a body",
    then: "The e-mail address and the password are removed, and nobody can sign in with them. The name stays in the record.",
    days: 365,
    least: 30,
    most: 3650,
  },
  ended_session: {
    label: "Sessions and password links that have ended",
    after: "after the session or the link ended by itself",
    then: "When the session was used and the kind of browser are deleted, and so is the link.",
    days: 0,
    least: 0,
    most: 90,
  },
  waiting_import: {
    label: "Spreadsheets, minutes and meetings brought in and not saved",
    after: "after they were brought in",
    then: "What they say is deleted.",
    days: 30,
    least: 1,
    most: 365,
  },
  recording_draft: {
    label: "What was typed of a meeting’s record and not saved",
    after: "after it was last typed in",
    then: "The draft is deleted. It goes at once when it is saved or discarded.",
    days: 30,
    least: 1,
    most: 365,
  },
  message: {
    label: "Messages sent by e-mail",
    after: "after the message was written",
    then: "The record that it was sent is deleted. Its text is deleted as soon as it is sent.",
    days: 90,
    least: 1,
    most: 730,
  },
  reminder: {
    label: "Which reminders were sent",
    // More than a year, so that nothing that is late for long is told as new.
    after: "after the reminder",
    then: "The record of the reminder is deleted.",
    days: 400,
    least: 366,
    most: 1500,
  },
  absence: {
    label: "Days on which somebody cannot come",
    after: "after the last of the days",
    then: "The days are deleted.",
    days: 0,
    least: 0,
    most: 90,
  },
  form_answer: {
    label: "Keys that stop a form being sent twice",
    after: "after the form was sent",
    then: "The key is deleted.",
    days: 30,
    least: 1,
    most: 365,
  },
  counted_try: {
    label: "Counts of wrong passwords and of suggestions, by network address",
    after: "after the try",
    then: "The count is deleted. It holds the address only in a form that cannot be read back.",
    days: 1,
    least: 1,
    most: 30,
  },
} as const satisfies Record<string, Kept>;

export type KeptThing = keyof typeof RETENTION_FIELDS;
export const KEPT_THINGS = Object.keys(RETENTION_FIELDS) as KeptThing[];

/** How many days each thing is kept. */
export type Retention = Readonly<Record<KeptThing, number>>;

export function isKeptThing(name: unknown): name is KeptThing {
  return typeof name === "string" && Object.hasOwn(RETENTION_FIELDS, name);
}

/** The periods in force: what was set, and the default of each other thing. */
export function retentionOf(set: readonly { name: KeptThing; days: number }[]): Retention {
  const defaults = KEPT_THINGS.map((name) => [name, RETENTION_FIELDS[name].days] as const);
  return Object.fromEntries([...defaults, ...set.map(({ name, days }) => [name, days] as const)]) as Retention;
}

/** Of each thing the longest of the periods that several councils keep it for. */
export function longestOf(councils: readonly Retention[]): Retention {
  return ofEach(councils, Math.max);
}

/** Of each thing the shortest. */
export function shortestOf(councils: readonly Retention[]): Retention {
  return ofEach(councils, Math.min);
}

function ofEach(councils: readonly Retention[], choose: (...days: number[]) => number): Retention {
  const chosen = KEPT_THINGS.map((thing) => [thing, choose(...councils.map((periods) => periods[thing]))] as const);
  return Object.fromEntries(chosen) as Retention;
}

/** “90 days after the message was written”; “no time after …” where it is not kept at all. */
export function keptFor(name: KeptThing, days: number): string {
  const time = days === 0 ? "no time" : days === 1 ? "1 day" : `${days} days`;
  return `${time} ${RETENTION_FIELDS[name].after}`;
}

/** Whether the actor may have the thing kept for so many days; null asks whether they may set it at all. */
export function maySetRetention(name: KeptThing, days: number | null, actor: Reader): Verdict {
  const { least, most } = RETENTION_FIELDS[name];
  const isWithin = days === null || (Number.isInteger(days) && days >= least && days <= most);
  return allOf(mayAdminister(actor), isWithin ? allowed : refused("input", boundsText(name)));
}

/** Between how many days may be chosen, as a form says it. */
export function boundsText(name: KeptThing): string {
  const { least, most } = RETENTION_FIELDS[name];
  return `Enter a whole number of days from ${least} to ${most}.`;
}

/** What was written before this instant, or was last used on an earlier day, has been kept for its time. */
export function keptUntil(days: number, { now, today }: { now: IsoInstant; today: IsoDate }) {
  return { at: addHours(now, -days * 24), on: addDays(today, -days) };
}

/**
 * Whether somebody has left for so long that their account goes: every part they had is over since before the day. Who
 * never had a part was perhaps just added, and administrators need none.
 */
export function hasLeft(
  person: { lastPartUntilOn: IsoDate | null; hasOpenPart: boolean; administratorSinceAt: IsoInstant | null },
  before: IsoDate,
): boolean {
  if (person.hasOpenPart || person.administratorSinceAt !== null) return false;
  return person.lastPartUntilOn !== null && person.lastPartUntilOn < before;
}
