import { clockText, type IsoInstant } from "#app/domain/calendar.ts";
import type { Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { hasPartIn, isOfficerOrChairIn, type Person } from "#app/domain/actor.ts";
import { NEVER_CHANGED, type CalendarEvent } from "./calendar.ts";

/**
 * How often the dates of a body may have moved: with its own rules and with the
 * days that do not count. A number that never falls, and when it last rose.
 */
export type ClockRevision = { bodyId: number; changes: number; changedAt: IsoInstant | null };

/** What starts a deadline, as far as it changes: a meeting's or an occasion's version, and when it was last changed. */
export type DeadlineSource = { version: number; changedAt: IsoInstant | null };

/** The dates of a meeting that members plan by: questions, the papers, the minutes. */
const MEMBERS_RULES: readonly RuleId[] = ["L3", "N1", "N2"];

/** Whether a deadline is in the person's calendar: officers and chairs have all of a body's, members what they plan by. */
export function concerns(person: Person, deadline: Deadline): boolean {
  if (isOfficerOrChairIn(person, deadline.body.id)) return true;
  return hasPartIn(person, deadline.body.id) && MEMBERS_RULES.includes(deadline.ruleId);
}

/** A deadline as a day in the calendar of somebody it concerns. Null where its day is not known. */
export function deadlineEvent(
  deadline: Deadline,
  source: DeadlineSource,
  clock: ClockRevision | undefined,
): CalendarEvent | null {
  const { key, on, title, body, subject, atTime, counted, setBy } = deadline;
  if (on === null) return null;
  return {
    key: `deadline-${body.id}-${key.replaceAll(":", "-")}`,
    sequence: source.version + (clock?.changes ?? 0),
    changedAt: latest(source.changedAt, clock?.changedAt),
    time: { on },
    summary: `${title}${atTime ? ` by ${clockText(atTime)}` : ""} (${body.name})`,
    description: [
      `${subject.words}: ${counted}.`,
      setBy ? `Set by ${setBy.name}.` : "",
      deadline.result ? `Recorded as ${deadline.result.result}.` : "",
    ]
      .filter((line) => line !== "")
      .join("\n"),
    location: "",
    href: deadlinePath(body.slug, key),
    status: "confirmed",
  };
}

function latest(...instants: (IsoInstant | null | undefined)[]): IsoInstant {
  return instants.reduce<IsoInstant>((last, instant) => (instant && instant > last ? instant : last), NEVER_CHANGED);
}
