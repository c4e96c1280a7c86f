import type { Actor } from "#app/domain/actor.ts";
import { isNoticeNear } from "#app/domain/deadline/lawful-day.ts";
import { reference } from "#app/domain/references.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listComingLoads } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { readHeads } from "#app/services/deadline/read-heads.server.ts";

/** As far ahead as meetings are looked at: more than a body holds in a year. */
const MEETINGS_AHEAD = 30;

/**
 * The coming meetings of these bodies and of those that the actor sees whole: the next one of these bodies, and those that
 * cannot lawfully be held as things stand, for officers and chairs, who can do something about it; with their heads, and
 * that of the next one for who prepares it.
 */
export async function readComing(db: Db, actor: Actor, bodyIds: readonly number[] = [], prepares = false) {
  const whole = bodiesSeenWhole(actor);
  const meetings = await listComingLoads(db, [...new Set([...bodyIds, ...whole])], actor.today, MEETINGS_AHEAD);
  const next = meetings.find(({ bodyId }) => bodyIds.includes(bodyId)) ?? null;
  const near = meetings.filter((meeting) => whole.includes(meeting.bodyId) && isNoticeNear(meeting, actor.today));
  const heads = await readHeads(db, actor, [...new Set(next && prepares ? [next, ...near] : near)]);
  return {
    meetings,
    next,
    heads,
    unlawful: near.flatMap(({ id, bodyName }) => {
      const unlawful = heads.get(id)?.unlawful;
      return unlawful ? [{ reference: reference("meeting", id), bodyName, unlawful }] : [];
    }),
  };
}

export type Coming = Awaited<ReturnType<typeof readComing>>;
