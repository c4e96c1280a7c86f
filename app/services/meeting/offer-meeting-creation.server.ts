import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import { mayAddHeldMeeting } from "#app/domain/meeting/past.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { listMeetingBodies } from "#db/administration/meeting-bodies.server.ts";
import type { Db } from "#db/open.server.ts";

type Body = Awaited<ReturnType<typeof listMeetingBodies>>[number];

/** The bodies the actor may add meetings of, the one asked for first; a verdict where there is none. */
export function offerMeetingCreation(db: Db, actor: Actor, askedSlug: string | null) {
  return offerBodies(db, actor, askedSlug, (body) => mayCreateMeeting(body, null, actor));
}

/** The same for a meeting that has been held; a body that has ended has its past too. */
export function offerHeldMeeting(db: Db, actor: Actor, askedSlug: string | null) {
  return offerBodies(db, actor, askedSlug, (body) => mayAddHeldMeeting(body, null, actor));
}

async function offerBodies(db: Db, actor: Actor, askedSlug: string | null, verdictOf: (body: Body) => Verdict) {
  const bodies = await listMeetingBodies(db, actor);
  const mine = bodies.filter((body) => verdictOf(body).allowed);
  const asked = bodies.find((body) => body.slug === askedSlug) ?? mine[0] ?? bodies[0];
  if (!asked) return undefined;
  return { body: asked, bodies: mine, verdict: verdictOf(asked) };
}
