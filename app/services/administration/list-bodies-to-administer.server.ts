import { BODY_KIND_LABELS, hasEnded } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { listBodiesToAdminister as listBodies } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/** Every body for the administrator, each under its parent, those that have ended last. */
export async function listBodiesToAdminister(db: Db, today: IsoDate) {
  const bodies = await listBodies(db, today);
  const names = new Map(bodies.map((body) => [body.id, body.name]));
  const rows = bodies.map((body) => ({
    ...body,
    kindWords: BODY_KIND_LABELS[body.kind],
    parentName: body.parentBodyId === null ? null : (names.get(body.parentBodyId) ?? null),
    held: Number(body.held ?? 0),
  }));
  return [...rows.filter((row) => !hasEnded(row, today)), ...rows.filter((row) => hasEnded(row, today))];
}
