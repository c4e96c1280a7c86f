import { weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import { reference } from "#app/domain/references.ts";
import type { AppliedRule } from "./applies.ts";
import type { Arithmetic } from "./arithmetic.ts";
import type { ClockMeeting } from "./evidence.ts";
import { hasDeadlines } from "./history.ts";
import type { DeadlineOf } from "./keys.ts";
import { arithmeticOfOccasion, preceptText, yearsOf, type Occasion } from "./occasions.ts";

/** What starts one deadline of a rule: a meeting, a year or what happened. */
export type Start = {
  of: DeadlineOf;
  on: IsoDate;
  words: () => string;
  href: string | null;
  meeting: ClockMeeting | null;
  closedBecause: string | null;
  /** Where it is not the rule's own. */
  arithmetic?: Arithmetic;
};

/** What there is of one body that starts deadlines. */
type StartFacts = {
  meetings: readonly ClockMeeting[];
  years: readonly number[];
  occasions: readonly Occasion[];
};

/** The rules of a body, each with everything in these facts of its own that starts a deadline under it. */
export function startedIn(
  rules: readonly AppliedRule[],
  { occasions, years, ...own }: StartFacts,
): { applied: AppliedRule; starts: readonly Start[] }[] {
  const meetings = own.meetings.filter(hasDeadlines).map(byMeeting);
  const under = gatheredBy(occasions, ({ ruleId }) => ruleId);
  return rules.map((applied) => {
    const { rule, arithmetic } = applied;
    if (rule.trigger === "meeting") return { applied, starts: arithmetic.kind === "none" ? [] : meetings };
    if (rule.trigger !== "financial_year")
      return { applied, starts: under(rule.id).map((one) => byOccasion(applied, one)) };
    return { applied, starts: yearsOf(rule.id, years, occasions).map(byYear) };
  });
}

/** What starts a deadline in words; `happened` where somebody recorded that it did. */
export function startText({ kind, id }: DeadlineOf, on: IsoDate, happened: string | null): string {
  if (happened !== null) return happened;
  return kind === "meeting" ? meetingText(on) : preceptText(id);
}

function meetingText(meetsOn: IsoDate): string {
  return `Meeting of ${weekdayDateText(meetsOn)}`;
}

function byMeeting(meeting: ClockMeeting): Start {
  const { id, meetsOn } = meeting;
  return {
    of: { kind: "meeting", id },
    on: meetsOn,
    words: () => meetingText(meetsOn),
    href: `/meetings/${reference("meeting", id)}`,
    meeting,
    closedBecause: null,
  };
}

function byYear(year: number): Start {
  const of = { kind: "year", id: year } as const;
  return { of, on: `${year}-04-01`, words: () => preceptText(year), href: null, meeting: null, closedBecause: null };
}

function byOccasion(applied: AppliedRule, { id, occurredOn, title, endedBecause, period }: Occasion): Start {
  return {
    of: { kind: "occasion", id },
    on: occurredOn,
    words: () => title,
    href: null,
    meeting: null,
    closedBecause: endedBecause,
    arithmetic: arithmeticOfOccasion(applied, period),
  };
}
