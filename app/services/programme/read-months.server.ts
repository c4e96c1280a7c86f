import { whoKey, WHOLE_BODY } from "#app/domain/availability/absence.ts";
import { comingInShort, comingOn } from "#app/domain/availability/coming.ts";
import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import type { Actor } from "#app/domain/actor.ts";
import { monthCalendar } from "#app/domain/programme/month-calendar.ts";
import { reference } from "#app/domain/references.ts";
import { listWithAgendaRelease } from "#db/agenda/agendas.server.ts";
import { listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readAvailability } from "#app/services/availability/read-who-cannot-come.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";
import { daysOfYear } from "#app/services/deadline/year-days.server.ts";
import { offerProgramme, type ProgrammeKey } from "./offer-programme.server.ts";

/**
 * A body's year as the calendars of its months: its meetings with how full they are, what is due for them, days that are
 * not counted, and for its officers the days on which it does not meet and how many members can come. Undefined where
 * the actor has no part. The number of queries does not depend on what it holds.
 */
export async function readMonths(db: Db, actor: Actor, key: ProgrammeKey) {
  const programme = await offerProgramme(db, actor, key);
  if (!programme) return undefined;
  const { bodyId, bodyName, slug, address, year, firstDay, lastDay } = programme;
  const meetings = await listMeetingsBetween(db, actor, bodyId, firstDay, lastDay);
  const withAgenda = new Set(
    await listWithAgendaRelease(
      db,
      meetings.map(({ id }) => id),
    ),
  );
  const met = meetings.map((meeting) => ({ ...meeting, hasAgenda: withAgenda.has(meeting.id) }));
  const days = daysOfYear(
    await readClockBody(db, slug),
    { firstDay, lastDay, meetings: met },
    { today: actor.today, papers: true },
  );
  const known = await readAvailability(db, actor, bodyId, [firstDay, lastDay]);
  const months = monthCalendar(
    {
      firstDay,
      lastDay,
      ...days,
      recess: known.absences.filter((absence) => whoKey(absence) === WHOLE_BODY),
      meetings: meetings.map((meeting) => ({
        meetsOn: meeting.meetsOn,
        href: `/meetings/${reference("meeting", meeting.id)}`,
        state: meeting.state,
        load: loadOf(meeting),
        coming: meeting.meetsOn < actor.today ? null : comingInShort(comingOn(meeting.meetsOn, known)),
      })),
    },
    actor.today,
  );
  return { bodyName, address, year, months };
}
