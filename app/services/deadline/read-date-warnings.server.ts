import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { checkMeetingDate, leftByMove, type Clash } from "#app/domain/deadline/check-date.ts";
import { statutoryWindows } from "#app/domain/deadline/statutory-windows.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listSharedMeetings } from "#db/meeting/meeting-clashes.server.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import { findMeeting, listMeetingsBetween } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { warnOfAway } from "#app/services/availability/warn-of-coming.server.ts";
import { readClockBodies } from "./read-clock-bodies.server.ts";

/** Statutory windows are looked for this far around the day. */
const AROUND_DAYS = 366;

export type DateProposed = {
  bodyId: number;
  days: readonly IsoDate[];
  moves?: { id: number; from: IsoDate };
};

/**
 * What speaks against each day that is proposed for a meeting of the body, by day. `moves` is the
 * meeting that is moved there, where it is not a new one. For the body's officers with who cannot come. In ten queries, whatever the number of days.
 */
export async function readDateWarnings(db: Db, actor: Actor, { bodyId, days, moves }: DateProposed) {
  const [body] = await readClockBodies(db, [bodyId]);
  const [first = actor.today, last = actor.today] = [days.toSorted()[0], days.toSorted().at(-1)];
  const [from, until] = [addDays(first, -AROUND_DAYS), addDays(last, AROUND_DAYS)];
  const shared = await listSharedMeetings(db, actor, bodyId, days);
  const own = (await listMeetingsBetween(db, actor, bodyId, from, until)).filter(({ id }) => id !== moves?.id);
  if (!body) return new Map<IsoDate, string[]>();
  const away = await warnOfAway(db, actor, { body, meetingId: moves?.id }, days);
  const others = own.map(({ meetsOn }) => meetsOn);
  const windows = statutoryWindows(body, from, until);
  return new Map(
    days.map((day): [IsoDate, string[]] => {
      const left = moves ? leftByMove(windows, body, { others, from: moves.from, to: day }) : [];
      const facts = { body, clashes: clashesOn(day, shared), ownMeeting: others.includes(day), left };
      return [day, [...checkMeetingDate(day, facts, actor.today), ...(away.get(day) ?? [])]];
    }),
  );
}

/** What speaks against a new meeting of a body on a day; nothing for a body that the actor has no part in. */
export async function warnOfNewMeeting(db: Db, actor: Actor, bodyId: number, day: IsoDate): Promise<string[]> {
  if (!(await findMeetingBody(db, actor, bodyId))) return [];
  return (await readDateWarnings(db, actor, { bodyId, days: [day] })).get(day) ?? [];
}

/** What speaks against moving a meeting to a day; nothing where it stays on its own. */
export async function warnOfMove(db: Db, actor: Actor, meetingId: number, day: IsoDate): Promise<string[]> {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting || meeting.meetsOn === day) return [];
  const { bodyId, meetsOn } = meeting;
  const found = await readDateWarnings(db, actor, {
    bodyId,
    days: [day],
    moves: { id: meetingId, from: meetsOn },
  });
  return found.get(day) ?? [];
}

type Shared = Awaited<ReturnType<typeof listSharedMeetings>>;

function clashesOn(day: IsoDate, shared: Shared): Clash[] {
  const there = shared.filter(({ meetsOn }) => meetsOn === day);
  return [...new Map(there.map((row) => [row.id, row])).values()].map(({ id, bodyName, startsAt }) => ({
    bodyName,
    startsAt,
    names: there.filter((row) => row.id === id).map(({ name }) => name),
  }));
}
