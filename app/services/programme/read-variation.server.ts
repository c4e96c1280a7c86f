import type { Actor } from "#app/domain/actor.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import type { Db } from "#db/open.server.ts";
import { findVariation } from "#db/programme/variations.server.ts";
import { variationView } from "./variation-view.server.ts";

/** A variation as the actor sees it, with its history; undefined where there is none they may see. */
export async function readVariation(db: Db, actor: Actor, id: number) {
  const row = await findVariation(db, actor, id);
  if (!row) return undefined;
  return { variation: variationView(row, actor), timeline: await readEvents(db, actor, { kind: "variation", id }) };
}

/** A variation as the pages that offer its deeds need it. */
export async function offerVariation(db: Db, actor: Actor, id: number) {
  const row = await findVariation(db, actor, id);
  return row && variationView(row, actor);
}
