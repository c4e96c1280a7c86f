import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import type { AppliedRule } from "./applies.ts";
import { arithmeticText, type Arithmetic } from "./arithmetic.ts";
import type { CountingCalendar } from "./counting.ts";
import { doneFor, isMoment, type ClockMeeting } from "./evidence.ts";
import { isTold } from "./history.ts";
import { deadlineKey, type DeadlineOf } from "./keys.ts";
import type { Occasion } from "./occasions.ts";
import type { RuleId } from "./rules.ts";
import { startedIn, type Start } from "./starts.ts";
import { deadlineStatus, type DeadlineFacts, type DeadlineStatus } from "./status.ts";
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

/** One date that binds one body, with its working and how it stands. Worked out each time. */
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
  const due = dueIn(clock).filter(({ day }) => !between || (day >= between.from && day <= between.to));
  return due.flatMap((one) => deadlineOf(one, today) ?? []).sort(byDay);
}

/** One deadline with its working, before anything is put into words. */
export type Due = Start & {
  key: string;
  body: ClockBody;
  applied: AppliedRule;
  arithmetic: Arithmetic;
  worked: Worked;
  /** Its day; where that is not known, the day of what starts it. */
  day: IsoDate;
  result: DeadlineResult | null;
};

/** Every deadline there is in these facts, body by body and rule by rule. */
export function dueIn(clock: Clock): Due[] {
  const results = new Map(clock.results.map((result) => [`${result.bodyId} ${result.key}`, result]));
  const meetings = gatheredBy(clock.meetings, ({ bodyId }) => bodyId);
  const occasions = gatheredBy(clock.occasions, ({ bodyId }) => bodyId);
  const ownOf = ({ id }: ClockBody) => ({ meetings: meetings(id), occasions: occasions(id), years: clock.years });
  return clock.bodies.flatMap((body) =>
    startedIn(body.rules, ownOf(body)).flatMap(({ applied, starts }) => {
      const workings = workingsOf(applied, body.calendar);
      return starts.map((start): Due => {
        const { arithmetic = applied.arithmetic, on } = start;
        const worked = workings(arithmetic, on);
        const key = deadlineKey(applied.rule.id, start.of);
        const result = results.get(`${body.id} ${key}`) ?? null;
        return { ...start, key, body, applied, arithmetic, worked, day: worked.known ? worked.on : on, result };
      });
    }),
  );
}

/** The days of a rule, each worked out once however many meetings or occasions fall on it. */
function workingsOf({ rule }: AppliedRule, calendar: CountingCalendar) {
  const counts = new Map<Arithmetic, Map<IsoDate, Worked>>();
  return (arithmetic: Arithmetic, on: IsoDate): Worked => {
    const known = counts.get(arithmetic) ?? new Map<IsoDate, Worked>();
    counts.set(arithmetic, known);
    const worked = known.get(on) ?? workOut(arithmetic, on, calendar, rule.trigger);
    known.set(on, worked);
    return worked;
  };
}

/** What its standing hangs on, whatever the day. */
export function factsOf({
  applied: { rule },
  arithmetic,
  worked,
  result,
  meeting,
  closedBecause,
  on,
}: Due): DeadlineFacts {
  const isForMeeting = meeting !== null && isBefore(arithmetic);
  return {
    worked,
    result,
    done: meeting && doneFor(rule.id, meeting),
    closedBecause,
    fixed: arithmetic.kind !== "none",
    moment: isMoment(rule.id),
    useUntil: !isForMeeting ? null : meeting.state === "held" && worked.known ? worked.on : on,
  };
}

function deadlineOf(due: Due, today: IsoDate): Deadline | null {
  const { key, body, applied, arithmetic, worked, result, of, on, words, href, meeting } = due;
  const { rule, atTime, setBy } = applied;
  const standing = deadlineStatus(factsOf(due), today);
  if (meeting?.isHistory && !isTold({ result, standing })) return null;
  return {
    key,
    ruleId: rule.id,
    title: rule.title,
    body: { id: body.id, slug: body.slug, name: body.name },
    subject: { kind: of.kind, id: of.id, words: words(), href },
    trigger: { on, words: TRIGGERS[rule.trigger].words },
    worked,
    on: worked.known ? worked.on : null,
    atTime,
    counted: arithmeticText(arithmetic),
    setBy,
    result,
    standing,
  };
}

function isBefore(arithmetic: Arithmetic): boolean {
  return arithmetic.kind.endsWith("_before");
}

function byDay(one: Deadline, other: Deadline): number {
  const [day, otherDay] = [one.on ?? `9999${one.trigger.on}`, other.on ?? `9999${other.trigger.on}`];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return one.key.localeCompare(other.key);
}
