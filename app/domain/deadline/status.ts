import { addDays, dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import type { Worked } from "./worked-day.ts";

/** How a deadline stands on a day, in the order in which one wants to see them. */
export const STANDINGS = {
  late: { words: "Late", hint: "The date has passed and nothing shows that it was met." },
  soon: { words: "Soon", hint: "Within the next 14 days." },
  ahead: { words: "To come", hint: "More than 14 days ahead." },
  unknown: { words: "Not known yet", hint: "It reaches beyond the bank holidays that are known." },
  none: { words: "No fixed date", hint: "The rule applies, but sets no date that can be calculated." },
  met: { words: "Met", hint: "Done by its last day." },
  met_late: { words: "Done late", hint: "Done, after its last day." },
  missed: { words: "Missed", hint: "Not done in time, with the recorded reason." },
  passed: { words: "Passed", hint: "The time has ended; there was nothing for the body to do." },
  unrecorded: { words: "Nothing recorded", hint: "The date is long past, and no result is recorded." },
  closed: { words: "Closed", hint: "What started it was closed, with a reason." },
} as const;

export type DeadlineStatusCode = keyof typeof STANDINGS;
export const DEADLINE_STATUS_LIST = Object.keys(STANDINGS) as DeadlineStatusCode[];
/** `words` add to the words of the code: "2 days late", "Published on 3 September 2026, 2 days after". */
export type DeadlineStatus = { code: DeadlineStatusCode; words: string };

/** A deadline within so many days is soon. */
export const DEADLINE_SOON_DAYS = 14;
/** One that went by longer ago than this is not chased any more: nobody can still act on it. */
const CHASED_DAYS = 90;

/** What is known of a deadline beside its day. `by` opens the sentence that says it was done: "Published". */
export type DeadlineFacts = {
  worked: Worked;
  fixed: boolean;
  done: { on: IsoDate; by: string } | null;
  result: { result: "met" | "missed"; onDay: IsoDate | null; because: string } | null;
  closedBecause: string | null;
  /** A time that ends, and nothing for the body to do by then. */
  moment: boolean;
  /** The last day on which doing it is of use; null where it is of use for good. */
  useUntil: IsoDate | null;
};

/** How a deadline turns that nothing has settled: late after its day until another (null where it never is), then something else. */
export type Turning = { on: IsoDate; lateUntil: IsoDate | null; then: "passed" | "unrecorded" };

/** How the deadline stands today: what is settled, else by the days on which it turns. */
export function deadlineStatus(facts: DeadlineFacts, today: IsoDate): DeadlineStatus {
  const told = settledOrTurning(facts);
  return "code" in told ? told : standingOn(told, today);
}

/** What somebody recorded comes first, then what the records show; a deadline that has a day and neither turns with the days. */
export function settledOrTurning(facts: DeadlineFacts): DeadlineStatus | Turning {
  const { worked, done, result, closedBecause, moment, useUntil } = facts;
  if (result?.result === "missed") return { code: "missed", words: `The reason: ${result.because}` };
  if (result) return doneStanding(worked, result.onDay, "Met");
  if (done) return doneStanding(worked, done.on, done.by);
  if (closedBecause !== null) return { code: "closed", words: `Because: ${closedBecause}` };
  if (!worked.known) return { code: facts.fixed ? "unknown" : "none", words: worked.because };
  if (moment) return { on: worked.on, lateUntil: null, then: "passed" };
  const chasedUntil = addDays(worked.on, CHASED_DAYS);
  const lateUntil = useUntil !== null && useUntil < chasedUntil ? useUntil : chasedUntil;
  return { on: worked.on, lateUntil, then: "unrecorded" };
}

/** How it stands on a day. */
export function standingOn({ on, lateUntil, then }: Turning, today: IsoDate): DeadlineStatus {
  const ahead = daysBetween(today, on);
  if (ahead >= 0) return { code: ahead <= DEADLINE_SOON_DAYS ? "soon" : "ahead", words: aheadText(ahead) };
  if (lateUntil !== null && today <= lateUntil) return { code: "late", words: `${days(-ahead)} late` };
  return { code: then, words: agoText(-ahead) };
}

/** Whether there is still something to do about it. */
export function isOpenDeadline({ code }: DeadlineStatus): boolean {
  return code === "late" || code === "soon" || code === "ahead";
}

function doneStanding(worked: Worked, on: IsoDate | null, by: string): DeadlineStatus {
  if (on === null) return { code: "met", words: by };
  const said = `${by} on ${dateText(on)}`;
  if (!worked.known) return { code: "met", words: said };
  const after = daysBetween(worked.on, on);
  if (after > 0) return { code: "met_late", words: `${said}, ${days(after)} after` };
  return { code: "met", words: after === 0 ? `${said}, the last day` : `${said}, ${days(-after)} before` };
}

function aheadText(ahead: number): string {
  if (ahead === 0) return "Today";
  return ahead === 1 ? "Tomorrow" : `In ${days(ahead)}`;
}

function agoText(ago: number): string {
  return ago === 1 ? "Yesterday" : `${days(ago)} ago`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count.toLocaleString("en-GB")} days`;
}
