import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { variationWaits } from "#db/home/waiting-for-chair.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { linesOfVariations } from "./variations.server.ts";

/** What waits for the chair on a board: of its items, and of any item that would come on one of its meetings; oldest first. */
export function listBoardVariations(
  db: Kysely<Database>,
  reader: Reader,
  board: { itemIds: readonly number[]; meetingIds: readonly number[] },
) {
  return linesOfVariations(db, reader)
    .where(variationWaits())
    .where((eb) =>
      eb.or([
        eb("variation.itemId", "in", orNone(board.itemIds)),
        eb("variation.toMeetingId", "in", orNone(board.meetingIds)),
      ]),
    )
    .orderBy("variation.id")
    .limit(500)
    .execute();
}
