import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { named, reference } from "#app/domain/references.ts";
import { listed } from "#app/domain/text.ts";
import type { ColumnUse, SheetDefinition } from "./columns.ts";
import { readDay } from "./days.ts";
import type { ImportLookups } from "./fields.ts";
import { valueOf, type SheetRow } from "./rows.ts";

type Meetings = Pick<ImportLookups, "bodyId" | "meetings"> & { today: IsoDate };

/** How many meetings are told where none is on the day. */
const MOST_NEAREST = 3;

/**
 * A row whose meeting somebody changed by its day, as the row that names the body's one meeting on that day; that names
 * none where the day was emptied. `because` says why it cannot be told which. A row that names another meeting itself
 * stays as it is, where its day agrees. `now` is the meeting of the record as it stands.
 */
export function meetingByDay(sheet: SheetDefinition, row: SheetRow, now: string, lookups: Meetings): PlacedRow {
  const [day, meeting] = [columnFor(sheet, "by_day"), columnFor(sheet, "moves")];
  if (!day || !meeting || !saysOtherDay(sheet, row)) return { row };
  const said = String(valueOf(row, meeting.key) ?? "").toUpperCase();
  const isSaid = said !== "" && (row.id === null || (!row.untouched && said !== now));
  const naming = (its: string) => ({
    row: { ...row, untouched: false, values: { ...row.values, [meeting.key]: its } },
  });
  const read = readDay(row.writtenOver?.[day.key] ?? null);
  if (!read.ok) return { row, because: `${day.heading}: ${read.words}.` };
  if (read.day === null) return isSaid ? { row } : naming("");

  const on = meetingsOn(read.day, lookups);
  if (on.includes(said)) return { row };
  const words = dateText(read.day);
  if (isSaid)
    return {
      row,
      because: `“${meeting.heading}” says ${said}, which is not on ${words} as “${day.heading}” says: change one of them.`,
    };
  const [only] = on;
  if (only === undefined) return { row, because: `There is no meeting on ${words}. ${nearestText(read.day, lookups)}` };
  if (on.length === 1) return naming(only);
  return {
    row,
    because: `More than one meeting is on ${words}: ${listed(on)}. Enter the reference of one under “${meeting.heading}”.`,
  };
}

/** Whether somebody wrote another day in the row, which is taken as another meeting. */
export function saysOtherDay(sheet: SheetDefinition, { writtenOver }: SheetRow): boolean {
  const day = columnFor(sheet, "by_day");
  return day !== undefined && writtenOver !== undefined && day.key in writtenOver;
}

export type PlacedRow = { row: SheetRow; because?: string };

function columnFor(sheet: SheetDefinition, use: ColumnUse) {
  const [found] = Object.entries(sheet.columns).filter(([, column]) => column.use === use);
  return found && { key: found[0], heading: found[1].heading };
}

function meetingsOn(day: IsoDate, { bodyId, meetings }: Meetings): string[] {
  return [...meetings.values()]
    .filter((meeting) => meeting.bodyId === bodyId && meeting.state !== "cancelled" && meeting.meetsOn === day)
    .map(({ id }) => reference("meeting", id));
}

function nearestText(day: IsoDate, { bodyId, meetings, today }: Meetings): string {
  const distance = (on: IsoDate) => Math.abs(Date.parse(on) - Date.parse(day));
  const nearest = [...meetings.values()]
    .filter((meeting) => meeting.bodyId === bodyId && isComing(meeting.state) && meeting.meetsOn >= today)
    .sort((a, b) => distance(a.meetsOn) - distance(b.meetsOn))
    .slice(0, MOST_NEAREST)
    .sort((a, b) => a.meetsOn.localeCompare(b.meetsOn))
    .map(({ id, meetsOn }) => named(dateText(meetsOn), reference("meeting", id)));
  if (nearest.length === 0) return "This body has no meeting that is still to take place.";
  return `The nearest ${nearest.length === 1 ? "is" : "are"} ${listed(nearest)}.`;
}
