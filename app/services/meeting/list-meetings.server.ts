import { mayCreateMeeting } from "#app/domain/meeting/may.ts";
import { mayAddHeldMeeting } from "#app/domain/meeting/past.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listMeetingBodies } from "#db/administration/meeting-bodies.server.ts";
import { pageMeetings } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";

const ROWS_A_PAGE = 25;
const MAY_ADD = { coming: mayCreateMeeting, past: mayAddHeldMeeting } as const;

/** A page of the meetings of the actor's bodies, with their minutes; all bodies, or the one asked for by its slug. */
export async function listMeetings(
  db: Db,
  actor: Actor,
  asked: { bodySlug: string | null; when: "coming" | "past"; page: number },
) {
  const bodies = await listMeetingBodies(db, actor);
  const body = bodies.find(({ slug }) => slug === asked.bodySlug);
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), 10_000);
  const limits = { limit: ROWS_A_PAGE, offset: (page - 1) * ROWS_A_PAGE };
  const what = { bodyId: body?.id ?? null, when: asked.when, today: actor.today };
  const { rows, total } = await pageMeetings(db, actor, what, limits);
  return {
    rows: rows.map((row) => ({ ...row, reference: reference("meeting", row.id) })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / ROWS_A_PAGE)),
    bodies: bodies.map(({ slug, name }) => ({ slug, name })),
    bodySlug: body?.slug ?? null,
    when: asked.when,
    mayAdd: bodies.some((one) => MAY_ADD[asked.when](one, null, actor).allowed),
  };
}
