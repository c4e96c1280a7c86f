import { isOver, loadOf, loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { rolesIn, type Actor, type Role } from "#app/domain/actor.ts";
import { isAwayOn } from "#app/domain/availability/absence.ts";
import { clockText, dayMonthText, inDaysText, type IsoDate } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { MEMBERS } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listWithAgendaRelease } from "#db/agenda/agendas.server.ts";
import { listDaysForMeetings } from "#db/deadline/listed-deadlines.server.ts";
import { listOwnAbsences } from "#db/availability/absences.server.ts";
import { listBusinessOf } from "#db/home/home.server.ts";
import { readReadiness } from "#db/home/next-meeting.server.ts";
import type { Db } from "#db/open.server.ts";
import { QUESTIONS_IN } from "#app/services/reminder/deadlines-near.server.ts";
import type { Coming } from "./read-coming.server.ts";

/** More business than one meeting gets through. */
const MOST_BUSINESS = 12;

/**
 * The next meeting, with what is on it; for who prepares it (`prepares`) with its dates and what
 * has come in, for who decides with its time too, for its members with whether its agenda is out, until when questions are taken and whether they
 * have said that they cannot come. Null where none is planned.
 */
export async function readNextMeeting(db: Db, actor: Actor, { next, heads }: Coming, prepares: boolean) {
  if (!next) return null;
  const business = await listBusinessOf(db, actor, next.id, MOST_BUSINESS);
  const load = loadOf(next);
  const sits = rolesIn(actor, next.bodyId).some((role) => (MEMBERS as readonly Role[]).includes(role));
  return {
    bodyId: next.bodyId,
    reference: reference("meeting", next.id),
    words: meetingWeekday(next),
    ahead: inDaysText(next.meetsOn, actor.today),
    where: [next.startsAt ? clockText(next.startsAt) : "", next.venue].filter(Boolean).join(", "),
    bodyName: next.bodyName,
    agenda: business.rows.map(({ id, title, minutes, themeId }) => ({
      reference: reference("item", id),
      title,
      minutes,
      ask: sits && themeId !== null ? `/themes/${reference("theme", themeId)}/questions/new` : null,
    })),
    more: business.all - business.rows.length,
    time: bodiesSeenWhole(actor).includes(next.bodyId) ? { words: loadText(load), isOver: isOver(load) } : null,
    prepared: prepares
      ? {
          load,
          dates: heads.get(next.id)?.dates ?? [],
          ...(await readReadiness(db, next.id)),
        }
      : null,
    own: sits ? await ownOf(db, actor, next) : null,
  };
}

/** What a member of the body has to do with a meeting of it. */
async function ownOf(db: Db, actor: Actor, { id, meetsOn }: { id: number; meetsOn: IsoDate }) {
  const coming = { from: actor.today, to: meetsOn };
  const [until] = await listDaysForMeetings(db, { ruleId: QUESTIONS_IN, meetingIds: [id], ...coming });
  const absence = (await listOwnAbsences(db, actor.personId, meetsOn)).find((one) => isAwayOn(one, meetsOn));
  return {
    hasAgenda: (await listWithAgendaRelease(db, [id])).length > 0,
    questionsUntil: until?.onDay ? dayMonthText(until.onDay) : null,
    day: meetsOn as string,
    absence: absence ? { id: absence.id, isThatDay: absence.fromOn === absence.untilOn } : null,
  };
}

export type NextMeeting = NonNullable<Awaited<ReturnType<typeof readNextMeeting>>>;
