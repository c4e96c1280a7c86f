import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { PlanInstance, PlanItem, PlanMeeting } from "./instance.ts";

/** One thing that somebody may try, before anything is changed: what if? */
export type PlanChange =
  | { kind: "lengthen"; meeting: string; minutes: number }
  | { kind: "shorten"; item: string; minutes: number }
  | { kind: "pin"; item: string; meeting: string }
  | { kind: "unpin"; item: string }
  | { kind: "forbid"; item: string; meeting: string }
  | { kind: "permit"; item: string; meeting: string }
  | { kind: "allow_until"; item: string; until: IsoDate }
  | { kind: "allow_from"; item: string; from: IsoDate }
  | { kind: "attend"; item: string; name: string; on: IsoDate }
  | { kind: "papers"; item: string; days: number }
  | { kind: "unlink"; item: string }
  | { kind: "add_meeting"; meeting: PlanMeeting };

/** The instance with the changes made, one after another; what they name and is not there is left alone. */
export function withChanges(instance: PlanInstance, changes: readonly PlanChange[]): PlanInstance {
  return changes.reduce(withChange, instance);
}

function withChange(instance: PlanInstance, change: PlanChange): PlanInstance {
  if (change.kind === "add_meeting") {
    const meetings = [...instance.meetings, change.meeting].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    return { ...instance, meetings };
  }
  if (change.kind === "lengthen") {
    const meetings = instance.meetings.map((one) =>
      one.id === change.meeting ? { ...one, minutes: one.minutes + change.minutes } : one,
    );
    return { ...instance, meetings };
  }
  const items = instance.items.map((one) => (one.id === change.item ? changedItem(one, change) : one));
  return { ...instance, items };
}

type ItemChange = Exclude<PlanChange, { kind: "add_meeting" | "lengthen" }>;

function changedItem(item: PlanItem, change: ItemChange): PlanItem {
  switch (change.kind) {
    case "shorten":
      return { ...item, minutes: change.minutes };
    case "pin":
      return { ...item, pinnedTo: change.meeting };
    case "unpin":
      return { ...item, pinnedTo: null };
    case "forbid":
      return { ...item, notAt: [...item.notAt, change.meeting] };
    case "permit":
      return { ...item, notAt: item.notAt.filter((id) => id !== change.meeting) };
    case "allow_until":
      return { ...item, latest: change.until };
    case "allow_from":
      return { ...item, earliest: change.from };
    case "attend":
      return { ...item, people: item.people.map((one) => (one.name === change.name ? without(one, change.on) : one)) };
    case "papers":
      return { ...item, papersDays: change.days };
    case "unlink":
      return { ...item, after: null };
  }
}

function without<Person extends { awayOn: readonly IsoDate[] }>(person: Person, day: IsoDate): Person {
  return { ...person, awayOn: person.awayOn.filter((one) => one !== day) };
}

/** The day of a meeting of the plan, or of one that is tried; an address may name one that is not planned for any more. */
function dayOf(id: string, { meetings }: PlanInstance): string {
  const on = meetings.find((one) => one.id === id)?.on ?? /^new-(.+)$/.exec(id)?.[1];
  return on === undefined ? `meeting ${id} (not planned for)` : dateText(on);
}

/**
 * A change as somebody would ask for it: "lengthen 4 March 2027 by 15 minutes". What an address names and the plan does
 * not know is never repeated as if it were so.
 */
export function changeText(change: PlanChange, instance: PlanInstance): string {
  const day = (id: string) => dayOf(id, instance);
  if (change.kind === "add_meeting") return `add a meeting on ${dateText(change.meeting.on)}`;
  if (change.kind === "lengthen") return `lengthen ${day(change.meeting)} by ${minuteText(change.minutes)}`;
  const item = instance.items.find((one) => one.id === change.item);
  const title = `“${item?.title ?? change.item}”`;
  switch (change.kind) {
    case "shorten":
      return `shorten ${title} to ${minuteText(change.minutes)}`;
    case "pin":
      return item?.now === change.meeting
        ? `keep ${title} on ${day(change.meeting)}`
        : `let ${title} go to ${day(change.meeting)}`;
    case "unpin":
      return `let ${title} move`;
    case "forbid":
      return `keep ${title} off ${day(change.meeting)}`;
    case "permit":
      return `allow ${title} on ${day(change.meeting)}`;
    case "allow_until":
      return `allow ${title} until ${dateText(change.until)}`;
    case "allow_from":
      return `allow ${title} from ${dateText(change.from)}`;
    case "attend":
      return `ask ${item?.people.some(({ name }) => name === change.name) ? change.name : "somebody"} to come on ${dateText(change.on)}`;
    case "papers":
      return `have the papers for ${title} ready in ${change.days} days`;
    case "unlink":
      return `take ${title} without waiting for what it follows`;
  }
}
