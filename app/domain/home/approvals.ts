import { loadText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { dayInLondon, daysAgoText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { ROLE_LABELS, type Role } from "#app/domain/actor.ts";
import { count } from "#app/domain/event/particulars.ts";
import { refused, type Refusal } from "#app/domain/verdict.ts";

/** When something was sent to the chair and by whom, as far as it is known: "sent 3 days ago by Ann Wright". */
export function sentBy(
  today: IsoDate,
  name: string | undefined,
  at: IsoInstant,
): { at: IsoInstant; words: string; by: string | null } {
  const when = at === "" ? "" : ` ${daysAgoText(dayInLondon(new Date(at)), today)}`;
  return { at, by: name ?? null, words: `sent${when}${name ? ` by ${name}` : ""}` };
}

/** What a programme that waits for the chair holds, in a line. */
export function programmeHolds(plan: {
  scheduled: number;
  meetings: number;
  unplaced: number;
  overloaded: number;
}): string {
  const placed = `${count(plan.scheduled, "item")} on ${count(plan.meetings, "meeting")}`;
  const unplaced = plan.unplaced > 0 ? `, ${count(plan.unplaced, "item")} not scheduled` : "";
  const over = plan.overloaded > 0 ? `. ${count(plan.overloaded, "meeting")} over the time available` : "";
  return `${placed}${unplaced}${over}.`;
}

/** What an agenda that waits for the chair holds, in a line. */
export function agendaHolds(items: number, time: Load): string {
  return `${count(items, "item")}. ${loadText(time)}.`;
}

/** The refusal of the approvals page to a member: who decides what waits, by name where anybody does. */
export function approvalsAreFor(deciders: readonly { name: string; role: Role; bodyName: string }[]): Refusal {
  const names = deciders.map(({ name, role, bodyName }) => `${name} (${ROLE_LABELS[role]}, ${bodyName})`);
  const who = names.length > 0 ? ` Here that is ${names.join(", ")}.` : "";
  return refused(
    "role",
    `Only a body’s chair or vice-chair decides what is waiting, and its scrutiny officer sees it.${who}`,
  );
}
