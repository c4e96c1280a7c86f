import { weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { dueIn, factsOf, type Clock, type Due } from "./deadlines-of-body.ts";
import type { RuleId } from "./rules.ts";
import { settledOrTurning, type DeadlineStatusCode } from "./status.ts";

/** What a list finds a deadline by, whatever the day it is asked on. */
export type DeadlinePlace = {
  ruleId: RuleId;
  key: string;
  startedOn: IsoDate;
  onDay: IsoDate | null;
  /** The last day; where it is not known, the day of what starts it. */
  day: IsoDate;
  year: string;
  /** How it ended, or why it has no day; null where its standing turns with the days. */
  settled: DeadlineStatusCode | null;
  lateUntil: IsoDate | null;
  afterwards: "passed" | "unrecorded" | null;
  /** The last day on which it is told of; null for ever. */
  toldUntil: IsoDate | null;
  /** What is searched, but for how many days are left. */
  words: string;
};

/** The places of all the deadlines that these facts start. */
export function placesOf(clock: Clock): DeadlinePlace[] {
  return dueIn(clock).flatMap((due) => placeOf(due) ?? []);
}

function placeOf(due: Due): DeadlinePlace | null {
  const { key, applied, body, worked, day, on, words, meeting, result } = due;
  const { rule } = applied;
  const told = settledOrTurning(factsOf(due));
  const [settled, turning] = "code" in told ? [told, null] : [null, told];
  const isTold = !meeting?.isHistory || result !== null || settled?.code === "met";
  // Nothing of a meeting that was entered as held is told that is over: see `isTold` of its history.
  if (!isTold && turning === null) return null;
  const onDay = worked.known ? worked.on : null;
  return {
    ruleId: rule.id,
    key,
    startedOn: on,
    onDay,
    day,
    year: yearLabel(yearOf(day, body), body),
    settled: settled?.code ?? null,
    lateUntil: turning?.lateUntil ?? null,
    afterwards: turning?.then ?? null,
    toldUntil: isTold ? null : [day, turning?.lateUntil ?? day].reduce((last, one) => (one > last ? one : last)),
    words: [onDay && weekdayDateText(onDay), rule.id, rule.title, words(), settled?.words].filter(Boolean).join(" "),
  };
}
