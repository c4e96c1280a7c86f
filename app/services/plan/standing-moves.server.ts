import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import type { DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import type { Database } from "#db/schema.ts";
import { readDraftGround, type StandingMove } from "./draft-ground.server.ts";
import { standingItem } from "./standing-item.server.ts";
import { standingTheme } from "./standing-theme.server.ts";

/** The moves of a draft plan as they stand now. */
export async function standingMoves(
  db: Kysely<Database>,
  actor: Actor,
  bodyId: number,
  rows: readonly DraftMoveRow[],
): Promise<StandingMove[]> {
  const ground = await readDraftGround(db, actor, bodyId, rows);
  return rows.map((row) => (row.itemId === null ? standingTheme : standingItem)(row, ground, actor));
}
