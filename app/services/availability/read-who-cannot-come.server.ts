import { comingOn, type Availability, type Coming, type NeededFor } from "#app/domain/availability/coming.ts";
import { mayReadAbsences } from "#app/domain/availability/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { listAbsencesBetween, listPartsBetween } from "#db/availability/absences.server.ts";
import { listMeetingChoices } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { itemsAway, readNeeded } from "./read-needed.server.ts";

const NOTHING: Availability = { parts: [], absences: [] };

/**
 * What is known of who can come to meetings of a body on days from one to another: for `comingOn` and `neededAway`.
 * Nothing for anybody but the body's officers. Two queries.
 */
export async function readAvailability(
  db: Db,
  actor: Actor,
  bodyId: number,
  [from, until]: readonly [IsoDate, IsoDate],
): Promise<Availability> {
  if (!mayReadAbsences(bodyId, actor).allowed) return NOTHING;
  const [parts, absences] = await Promise.all([
    listPartsBetween(db, bodyId, from, until),
    listAbsencesBetween(db, bodyId, from, until),
  ]);
  return { parts, absences };
}

export type MeetingAway = Coming & { meetingId: number; items: (NeededFor & { id: number })[] };

/**
 * For each coming meeting of a body, in order of day: how many members can come, who cannot, and of its items those
 * whose lead or witness cannot. None for anybody but the body's officers. Five queries at most, however many meetings.
 */
export async function readWhoCannotCome(db: Db, actor: Actor, bodyId: number): Promise<MeetingAway[]> {
  if (!mayReadAbsences(bodyId, actor).allowed) return [];
  const meetings = await listMeetingChoices(db, actor, bodyId, actor.today);
  const days = [meetings[0]?.meetsOn ?? actor.today, meetings.at(-1)?.meetsOn ?? actor.today] as const;
  const known = await readAvailability(db, actor, bodyId, days);
  const items = await readNeeded(db, actor, { bodyId }, known);
  return meetings.map(({ id: meetingId, meetsOn }) => {
    const on = items.filter((item) => item.meetingId === meetingId);
    return { meetingId, ...comingOn(meetsOn, known), items: itemsAway(on, meetsOn, known) };
  });
}
