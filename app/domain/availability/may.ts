import { bodiesOf, rolesIn, type Actor, type Reader } from "#app/domain/actor.ts";
import { addDays, dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { isAwayOn, WEEKDAYS, type AbsenceDays } from "./absence.ts";
import { AVAILABILITY_DEEDS } from "./deeds.ts";
import { ABSENCE_FIELDS } from "./fields.ts";

/** Three years ahead: nobody knows more, and nothing is planned for longer. */
const MOST_DAYS_AHEAD = 1095;
const MOST_ENTRIES = 60;

/** Of which body it is, where an officer entered it, and of whom with the bodies that they have a part in. */
export type AbsenceOwner = { bodyId: number | null; personId: number | null; bodyIds: readonly number[] };

/** Whether the actor may enter days on which they cannot come themselves; `already` are those kept of them. */
export function mayEnterOwnAbsence(days: AbsenceDays, already: readonly AbsenceDays[], actor: Actor): Verdict {
  return allOf(hasAnyPart(actor), mayBeDays(days, already, actor.today));
}

/** Whether the actor may enter days for somebody else, or for the whole body; `already` are those kept of the same. */
export function mayEnterAbsence(
  bodyId: number,
  days: AbsenceDays,
  already: readonly AbsenceDays[],
  actor: Actor,
): Verdict {
  return allOf(mayByRole(AVAILABILITY_DEEDS.enter_absence, actor, bodyId), mayBeDays(days, already, actor.today));
}

/** Whether the choice of whom it is about names somebody who is there. */
export function namesSomebody(isThere: boolean): Verdict {
  return isThere ? allowed : refused("input", `${ABSENCE_FIELDS.who.ask}.`);
}

/** Whether the page of a body's days opens for the actor: its officers alone, for the days are nobody else's business. */
export function mayReadAbsences(bodyId: number, actor: Reader): Verdict {
  return mayByRole(AVAILABILITY_DEEDS.enter_absence, actor, bodyId);
}

/** Whether somebody may enter their own days at all, before they say which. */
export function hasAnyPart(actor: Reader): Verdict {
  if (bodiesOf(actor).length > 0) return allowed;
  return refused("role", "Only people with a role in a body can enter days on which they cannot come.");
}

/**
 * Whether the reader may know of it: whose days they are; of what an officer entered the officers of that body; of
 * what somebody entered themselves the officers of every body that they have a part in. Nobody else, the chair included:
 * who arranges meetings needs to know, and who decides is told what follows from it.
 */
export function seesAbsence({ bodyId, personId, bodyIds }: AbsenceOwner, reader: Reader): boolean {
  if (reader === null) return false;
  if (personId === reader.personId) return true;
  return (bodyId === null ? bodyIds : [bodyId]).some((id) => rolesIn(reader, id).includes("officer"));
}

/** Whether the actor may remove it: whose days they are, or an officer of the body where one entered them. */
export function mayRemoveAbsence(absence: AbsenceOwner, actor: Actor): Verdict {
  if (absence.personId === actor.personId) return allowed;
  if (absence.bodyId !== null) return mayByRole(AVAILABILITY_DEEDS.remove_absence, actor, absence.bodyId);
  return refused("role", "They entered these days themselves. Ask them to remove them.");
}

function mayBeDays(days: AbsenceDays, already: readonly AbsenceDays[], today: IsoDate): Verdict {
  const { weekday, untilOn } = days;
  const last = addDays(today, MOST_DAYS_AHEAD);
  if (weekday !== null && WEEKDAYS[weekday - 1] === undefined) return refused("input", "Choose a day of the week.");
  const fault = faultOfDays(days);
  if (fault) return refused("input", `${fault.because}.`);
  if (untilOn < today) return refused("input", "These days are past. Enter days from today on.");
  if (untilOn > last) return refused("input", `Enter days up to ${dateText(last)}.`);
  if (!hasADay(days)) return refused("input", `There is no ${WEEKDAYS[(weekday ?? 1) - 1]} between these days.`);
  if (already.some((one) => isSame(one, days))) return refused("state", "These days have been entered already.");
  if (already.length < MOST_ENTRIES) return allowed;
  return refused("limit", `${MOST_ENTRIES} entries are kept already. Remove some first.`);
}

/** What the days of a form leave out or contradict, at which field; null where they hold together. */
export function faultOfDays({ fromOn, untilOn }: AbsenceDays): { field: "fromOn" | "untilOn"; because: string } | null {
  if (fromOn === "") return { field: "fromOn", because: "Enter the first day" };
  if (untilOn === "") return { field: "untilOn", because: "Enter until when: the last day" };
  return untilOn < fromOn ? { field: "untilOn", because: "The last day is before the first day" } : null;
}

/** Whether the day of the week is among the days: any week has it. */
function hasADay(days: AbsenceDays): boolean {
  const week = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(days.fromOn, count));
  return week.some((day) => isAwayOn(days, day));
}

function isSame(one: AbsenceDays, other: AbsenceDays): boolean {
  return one.weekday === other.weekday && one.fromOn === other.fromOn && one.untilOn === other.untilOn;
}
