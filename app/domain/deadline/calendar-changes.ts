import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { STEPS_OVER_DAYS } from "./arithmetic.ts";
import { rulesFor, type RuleSetting } from "./applies.ts";
import { deadlinesOf, type Clock, type ClockBody } from "./deadlines-of-body.ts";
import type { BodyLaw } from "./law.ts";
import { movedBetween, type Moved } from "./deadlines-moved.ts";

/** A day that is added to those that do not count, or taken off them. Null is both countries. */
export type DayChange = {
  onDay: IsoDate;
  words: string;
  jurisdiction: Jurisdiction | null;
  is: "added" | "removed";
};

/** The deadlines that move where the day is added or taken off, and no others. */
export function movesByDay(clock: Clock, change: DayChange, today: IsoDate): Moved[] {
  return moves(clock, (body) => withDay(body, change), today);
}

/** The body with those of its rules alone that a day which does not count can move. */
export function withRulesOfDays(body: ClockBody): ClockBody {
  const counts = (kind: string | undefined) => kind !== undefined && STEPS_OVER_DAYS.includes(kind);
  return {
    ...body,
    rules: body.rules.filter(({ arithmetic, rule }) => counts(arithmetic.kind) || counts(rule.local?.kind)),
  };
}

/** The deadlines that move where a body's rule is set so. `settings` are all that the body has said. */
export function movesByRule(
  clock: Clock,
  body: { id: number; law: BodyLaw; jurisdiction: Jurisdiction },
  settings: readonly RuleSetting[],
  today: IsoDate,
): Moved[] {
  const rules = rulesFor(body, settings);
  return moves(clock, (one) => (one.id === body.id ? { ...one, rules } : one), today);
}

function moves(clock: Clock, change: (body: ClockBody) => ClockBody, today: IsoDate): Moved[] {
  const changed = { ...clock, bodies: clock.bodies.map(change) };
  return movedBetween(deadlinesOf(clock, today), deadlinesOf(changed, today));
}

function withDay(body: ClockBody, { onDay, words, jurisdiction, is }: DayChange): ClockBody {
  if (jurisdiction !== null && jurisdiction !== body.jurisdiction) return body;
  const { added, ...calendar } = body.calendar;
  const rest = added.filter(({ on }) => on !== onDay);
  return {
    ...body,
    calendar: { ...calendar, added: is === "added" ? [...rest, { on: onDay, words }] : rest },
  };
}
