import { addDays, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { RuleView } from "./rule-view.ts";
import type { TriggerKind } from "./triggers.ts";
import type { Worked } from "./worked-day.ts";

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

/** Such a day in words: "Monday 31 August 2026, where the meeting is on Tuesday 8 September 2026"; or why there is none. */
export function exampleText({
  starts,
  example,
  exampleFrom,
}: Pick<RuleView, "starts"> & { example: Worked; exampleFrom: IsoDate }): string {
  if (!example.known) return example.because;
  const given = `${starts.charAt(0).toLowerCase()}${starts.slice(1)} ${weekdayDateText(exampleFrom)}`;
  return `${example.about ? "About " : ""}${weekdayDateText(example.on)}, where ${given}`;
}
