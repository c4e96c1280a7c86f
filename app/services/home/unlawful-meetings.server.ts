import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { bodiesSeenWhole } from "#app/domain/visibility.ts";
import { listComingMeetings } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { listUnlawful } from "#app/services/deadline/read-heads.server.ts";

/** How many coming meetings are looked at: notice falls due within weeks of a meeting, never months. */
const MEETINGS_AHEAD = 30;

/** The coming meetings that cannot lawfully be held as things stand, for those who can do something about it: officers and chairs. */
export async function unlawfulMeetings(db: Db, actor: Actor) {
  const meetings = await listComingMeetings(db, bodiesSeenWhole(actor), actor.today, MEETINGS_AHEAD);
  return (await listUnlawful(db, actor, meetings)).map(({ id, bodyName, unlawful }) => ({
    reference: reference("meeting", id),
    bodyName,
    unlawful,
  }));
}

export type UnlawfulMeeting = Awaited<ReturnType<typeof unlawfulMeetings>>[number];
