import { BODY_KIND_LABELS, hasEnded } from "#app/domain/body.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listBodiesToAdminister as listBodies } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/** Every body of the council for the administrator, each under its parent, those that have ended last. */
export async function listBodiesToAdminister(db: Db, { councilId, today }: Actor) {
  const bodies = await listBodies(db, councilId, today);
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  const rows = bodies.map((body) => ({
    ...body,
    kindWords: BODY_KIND_LABELS[body.kind],
    parentName: body.parentBodyId === null ? null : (names.get(body.parentBodyId) ?? null),
    held: Number(body.held ?? 0),
  }));
  return [...rows.filter((row) => !hasEnded(row, today)), ...rows.filter((row) => hasEnded(row, today))];
}
