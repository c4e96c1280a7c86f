import { isOver, loadOf, loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import type { Actor } from "#app/domain/actor.ts";
import { clockText, inDaysText } from "#app/domain/calendar.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { reference } from "#app/domain/references.ts";
import { listBusinessOf, listComingLoads } from "#db/home/home.server.ts";
import { readReadiness } from "#db/home/next-meeting.server.ts";
import type { Db } from "#db/open.server.ts";
import { readHeads } from "#app/services/deadline/read-heads.server.ts";

/** More business than one meeting gets through. */
const MOST_BUSINESS = 12;

/**
 * The next meeting of these bodies, with what is on it; for who prepares it (`prepares`) with its time, its dates and
 * what has come in. Null where none is planned.
 */
export async function readNextMeeting(db: Db, actor: Actor, bodyIds: readonly number[], prepares: boolean) {
  const [next] = await listComingLoads(db, bodyIds, actor.today, 1);
  if (!next) return null;
  const business = await listBusinessOf(db, actor, next.id, MOST_BUSINESS);
  const load = loadOf(next);
  return {
    reference: reference("meeting", next.id),
    words: meetingWeekday(next),
    ahead: inDaysText(next.meetsOn, actor.today),
    where: [next.startsAt ? clockText(next.startsAt) : "", next.venue].filter(Boolean).join(", "),
    bodyName: next.bodyName,
    agenda: business.rows.map(({ id, title, minutes }) => ({ reference: reference("item", id), title, minutes })),
    more: business.all - business.rows.length,
    prepared: prepares
      ? {
          load,
          loadWords: loadText(load),
          isOver: isOver(load),
          dates: (await readHeads(db, actor, [next])).get(next.id)?.dates ?? [],
          ...(await readReadiness(db, next.id)),
        }
      : null,
  };
}

export type NextMeeting = NonNullable<Awaited<ReturnType<typeof readNextMeeting>>>;
