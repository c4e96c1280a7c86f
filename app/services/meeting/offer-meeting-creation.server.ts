import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetingBodies } from "#db/administration/meeting-bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/** The bodies the actor may add meetings of, the one asked for first; a verdict where there is none. */
export async function offerMeetingCreation(db: Db, actor: Actor, askedSlug: string | null) {
  const bodies = await listMeetingBodies(db, actor);
  const verdictOf = (body: (typeof bodies)[number]) => mayCreateMeeting(body, null, actor);
  const mine = bodies.filter((body) => verdictOf(body).allowed);
  const asked = bodies.find((body) => body.slug === askedSlug) ?? mine[0] ?? bodies[0];
  if (!asked) return undefined;
  return { body: asked, bodies: mine, verdict: verdictOf(asked) };
}
