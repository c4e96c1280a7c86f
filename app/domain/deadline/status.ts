import { dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
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
  /** What it was for has taken place, so doing it now is no use. */
  over: boolean;
};

/** How the deadline stands today: what somebody recorded comes first, then what the records show, then the day. */
export function deadlineStatus(facts: DeadlineFacts, today: IsoDate): DeadlineStatus {
  const { worked, done, result, closedBecause } = facts;
  if (result?.result === "missed") return { code: "missed", words: `The reason: ${result.because}` };
  if (result) return doneStanding(worked, result.onDay ?? today, "Met");
  if (done) return doneStanding(worked, done.on, done.by);
  if (closedBecause !== null) return { code: "closed", words: `Because: ${closedBecause}` };
  if (!worked.known) return { code: facts.fixed ? "unknown" : "none", words: worked.because };
  const ahead = daysBetween(today, worked.on);
  if (ahead >= 0) return { code: ahead <= DEADLINE_SOON_DAYS ? "soon" : "ahead", words: aheadText(ahead) };
  if (facts.moment) return { code: "passed", words: agoText(-ahead) };
  if (facts.over || -ahead > CHASED_DAYS) return { code: "unrecorded", words: agoText(-ahead) };
  return { code: "late", words: `${days(-ahead)} late` };
}

/** Whether there is still something to do about it. */
export function isOpenDeadline({ code }: DeadlineStatus): boolean {
  return code === "late" || code === "soon" || code === "ahead";
}

function doneStanding(worked: Worked, on: IsoDate, by: string): DeadlineStatus {
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
