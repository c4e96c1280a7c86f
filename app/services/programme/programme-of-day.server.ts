import type { Kysely } from "kysely";
import type { ProgrammeYear } from "#app/domain/agenda-item/plan-move.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import { findProgrammeOfYear, getYearStart } from "#db/programme/programmes.server.ts";
import type { Database } from "#db/schema.ts";

/** The municipal year that a meeting is in, and the body's programme of it where one is started. */
export async function yearOfMeeting(
  db: Kysely<Database>,
  meeting: { bodyId: number; meetsOn: IsoDate } & YearStart,
): Promise<ProgrammeYear> {
  const year = yearOf(meeting.meetsOn, meeting);
  const programme = await findProgrammeOfYear(db, meeting.bodyId, year);
  return { label: yearLabel(year, meeting), programme: programme ?? null };
}

/** The year whose items not scheduled a new item joins: this one's programme, or else next year's. */
export async function yearOfPool(db: Kysely<Database>, bodyId: number, today: IsoDate): Promise<ProgrammeYear> {
  const body = await getYearStart(db, bodyId);
  const year = yearOf(today, body);
  const programme = (await findProgrammeOfYear(db, bodyId, year)) ?? (await findProgrammeOfYear(db, bodyId, year + 1));
  return { label: yearLabel(year, body), programme: programme ?? null };
}
