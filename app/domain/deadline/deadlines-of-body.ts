import type { Jurisdiction } from "#app/domain/body.ts";
import { weekdayDateText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { AppliedRule } from "./applies.ts";
import { arithmeticText, type Arithmetic } from "./arithmetic.ts";
import type { CountingCalendar } from "./counting.ts";
import { doneFor, isMoment, type ClockMeeting, type Done } from "./evidence.ts";
import { withoutHistory } from "./history.ts";
import { deadlineKey, type DeadlineOf } from "./keys.ts";
import { arithmeticOfOccasion, preceptText, yearsOf, type Occasion } from "./occasions.ts";
import type { RuleId } from "./rules.ts";
import { deadlineStatus, type DeadlineStatus } from "./status.ts";
import { TRIGGERS } from "./triggers.ts";
import { workOut } from "./work-out.ts";
import type { Worked } from "./worked-day.ts";

/** A body as its deadlines look at it. */
export type ClockBody = {
  id: number;
  slug: string;
  name: string;
  jurisdiction: Jurisdiction;
  yearStartMonth: number;
  yearStartDay: number;
  endedOn: IsoDate | null;
  rules: readonly AppliedRule[];
  calendar: CountingCalendar;
};

/** How a deadline ended, as somebody recorded it. */
export type DeadlineResult = {
  bodyId: number;
  key: string;
  result: "met" | "missed";
  onDay: IsoDate | null;
  because: string;
  byName: string;
  at: IsoInstant;
  version: number;
};

/** Everything that deadlines are worked out from. `years` are financial years, by the year they begin in. */
export type Clock = {
  bodies: readonly ClockBody[];
  meetings: readonly ClockMeeting[];
  years: readonly number[];
  occasions: readonly Occasion[];
  results: readonly DeadlineResult[];
};

/** One date that binds one body, with its working and how it stands. Worked out each time, never stored. */
export type Deadline = {
  key: string;
  ruleId: RuleId;
  title: string;
  body: { id: number; slug: string; name: string };
  /** What it is for: a meeting, the precept of a year, or what happened. */
  subject: { kind: DeadlineOf["kind"]; id: number; words: string; href: string | null };
  trigger: { on: IsoDate; words: string };
  worked: Worked;
  /** The last day, where it is known. */
  on: IsoDate | null;
  atTime: string | null;
  /** "5 clear days before", with the body's own value. */
  counted: string;
  setBy: { name: string; on: IsoDate } | null;
  result: DeadlineResult | null;
  standing: DeadlineStatus;
};

/** Two days, both included. */
export type Between = { from: IsoDate; to: IsoDate };

/** Every deadline there is in these facts, or those of them that fall between two days (one without a known day where what starts it does), by day; those without one come last. A meeting that was cancelled has none, nor has one before the known calendar; one that was entered as held has those that were kept, or still can be. */
export function deadlinesOf(clock: Clock, today: IsoDate, between?: Between): Deadline[] {
  const results = new Map(clock.results.map((result) => [`${result.bodyId} ${result.key}`, result]));
  const found = clock.bodies.flatMap((body) => instancesOf(body, clock, today));
  const deadlines = found.flatMap((instance) => {
    const { arithmetic, on, body, applied } = instance;
    const worked = workOut(arithmetic, on, body.calendar, applied.rule.trigger);
    const day = worked.known ? worked.on : on;
    if (between && (day < between.from || day > between.to)) return [];
    return [deadlineOf(instance, worked, results, today)];
  });
  return withoutHistory(deadlines, clock.meetings).sort(byDay);
}

type Instance = {
  body: ClockBody;
  applied: AppliedRule;
  arithmetic: Arithmetic;
  of: DeadlineOf;
  on: IsoDate;
  words: string;
  href: string | null;
  done: Done | null;
  over: boolean;
  closedBecause: string | null;
};

const PLAIN = { href: null, done: null, over: false, closedBecause: null } as const;

function instancesOf(body: ClockBody, clock: Clock, today: IsoDate): Instance[] {
  const own = <T extends { bodyId: number }>(rows: readonly T[]) => rows.filter((row) => row.bodyId === body.id);
  const meetings = own(clock.meetings).filter(({ state }) => state !== "cancelled");
  const occasions = own(clock.occasions);
  return body.rules.flatMap((applied) => {
    const { rule, arithmetic } = applied;
    if (rule.trigger === "meeting") {
      return arithmetic.kind === "none" ? [] : meetings.map((meeting) => ofMeeting(body, applied, meeting, today));
    }
    if (rule.trigger === "financial_year") {
      return yearsOf(rule.id, clock.years, occasions).map((year) => ofYear(body, applied, year));
    }
    return occasions.filter(({ ruleId }) => ruleId === rule.id).map((one) => ofOccasion(body, applied, one));
  });
}

function ofMeeting(body: ClockBody, applied: AppliedRule, meeting: ClockMeeting, today: IsoDate): Instance {
  const { arithmetic, rule } = applied;
  return {
    ...PLAIN,
    body,
    applied,
    arithmetic,
    of: { kind: "meeting", id: meeting.id },
    on: meeting.meetsOn,
    words: `Meeting of ${weekdayDateText(meeting.meetsOn)}`,
    href: `/meetings/${reference("meeting", meeting.id)}`,
    done: doneFor(rule.id, meeting),
    over: isBefore(arithmetic) && (meeting.state === "held" || meeting.meetsOn < today),
  };
}

function ofYear(body: ClockBody, applied: AppliedRule, year: number): Instance {
  return {
    ...PLAIN,
    body,
    applied,
    arithmetic: applied.arithmetic,
    of: { kind: "year", id: year },
    on: `${year}-04-01`,
    words: preceptText(year),
  };
}

function ofOccasion(body: ClockBody, applied: AppliedRule, occasion: Occasion): Instance {
  const arithmetic = arithmeticOfOccasion(applied, occasion.period);
  const { id, occurredOn, title, endedBecause } = occasion;
  return {
    ...PLAIN,
    body,
    applied,
    arithmetic,
    of: { kind: "occasion", id },
    on: occurredOn,
    words: title,
    closedBecause: endedBecause,
  };
}

function deadlineOf(
  instance: Instance,
  worked: Worked,
  results: ReadonlyMap<string, DeadlineResult>,
  today: IsoDate,
): Deadline {
  const { body, applied, arithmetic, of, on, words, href } = instance;
  const { rule, atTime, setBy } = applied;
  const key = deadlineKey(rule.id, of);
  const result = results.get(`${body.id} ${key}`) ?? null;
  const facts = { ...instance, worked, result, fixed: arithmetic.kind !== "none", moment: isMoment(rule.id) };
  return {
    key,
    ruleId: rule.id,
    title: rule.title,
    body: { id: body.id, slug: body.slug, name: body.name },
    subject: { kind: of.kind, id: of.id, words, href },
    trigger: { on, words: TRIGGERS[rule.trigger].words },
    worked,
    on: worked.known ? worked.on : null,
    atTime,
    counted: arithmeticText(arithmetic),
    setBy,
    result,
    standing: deadlineStatus(facts, today),
  };
}

function isBefore(arithmetic: Arithmetic): boolean {
  return arithmetic.kind.endsWith("_before");
}

function byDay(one: Deadline, other: Deadline): number {
  const day = (deadline: Deadline) => deadline.on ?? `9999${deadline.trigger.on}`;
  return day(one).localeCompare(day(other)) || one.key.localeCompare(other.key);
}
