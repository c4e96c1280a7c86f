import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import type { TriggerKind } from "./triggers.ts";

/**
 * A day to show a rule by, where nothing real is to be told: the next financial year
 * whose precept is still to come, a Tuesday at least five weeks ahead for a meeting,
 * today for what happens.
 */
export function exampleDay(trigger: TriggerKind, today: IsoDate): IsoDate {
  if (trigger === "financial_year") return `${nextPrecept(today)}-04-01`;
  if (trigger === "meeting" || trigger === "executive_meeting") return tuesdayFrom(addDays(today, 35));
  return trigger === "key_decision" ? addDays(today, 35) : today;
}

/** The precept's days are in February and March before the year. */
function nextPrecept(today: IsoDate): number {
  const year = Number(today.slice(0, 4));
  return today.slice(5) <= "03-01" ? year : year + 1;
}

function tuesdayFrom(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (2 - weekday + 7) % 7);
}
