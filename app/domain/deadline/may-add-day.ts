import { dateText, weekdayDateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Jurisdiction } from "#app/domain/body.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { BANK_HOLIDAYS, KNOWN_YEARS } from "./bank-holidays.ts";
import { isKnownDay, isWeekend } from "./counting.ts";

type AddedDay = { onDay: IsoDate; jurisdiction: Jurisdiction | null };

/**
 * Whether the actor may add a day on which nothing counts: a working day of the known
 * calendar that is not left out already. `jurisdiction` null is for both countries.
 */
export function mayAddDay(day: AddedDay, already: readonly AddedDay[], actor: Actor): Verdict {
  return allOf(mayAdminister(actor), notLeftOutYet(day, already));
}

function notLeftOutYet({ onDay, jurisdiction }: AddedDay, already: readonly AddedDay[]): Verdict {
  const holiday = BANK_HOLIDAYS.get(onDay);
  if (holiday) return refused("input", `${dateText(onDay)} is already known: ${holiday}.`);
  if (isWeekend(onDay)) return refused("input", `${weekdayDateText(onDay)} is at a weekend, so it never counts.`);
  if (!isKnownDay(onDay)) {
    return refused(
      "input",
      `The calendar is known from ${KNOWN_YEARS.first} to ${KNOWN_YEARS.last}: choose a date in those years.`,
    );
  }
  const same = already.some(
    (added) =>
      added.onDay === onDay &&
      (added.jurisdiction === null || jurisdiction === null || added.jurisdiction === jurisdiction),
  );
  return same ? refused("state", `${dateText(onDay)} has been added already.`) : allowed;
}
