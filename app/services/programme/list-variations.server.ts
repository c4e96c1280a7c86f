import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { countVariations, listVariations } from "#db/programme/variations.server.ts";
import { variationLine } from "./variation-view.server.ts";

const ON_A_PAGE = 25;

/** One page of the variations of a programme that the actor sees, those waiting for the chair first. Pages count from 1. */
export async function listVariationsOf(db: Db, actor: Actor, programmeId: number, page: number) {
  const { all, waiting } = await countVariations(db, actor, programmeId);
  const pages = Math.max(1, Math.ceil(all / ON_A_PAGE));
  const at = Math.min(Math.max(page, 1), pages);
  const rows = await listVariations(db, actor, programmeId, {
    limit: ON_A_PAGE,
    offset: (at - 1) * ON_A_PAGE,
  });
  return { variations: rows.map(variationLine), all, waiting, page: at, pages };
}
