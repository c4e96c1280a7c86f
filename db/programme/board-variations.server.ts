import { variationWaits } from "#db/home/waiting-for-chair.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { linesOfVariations } from "./variations.server.ts";

type Board = { itemIds: readonly number[]; meetingIds: readonly number[] };

/** What waits for the chair on a board: of its items, and of any item that would come on one of its meetings; oldest first. */
export const listBoardVariations = readyForReader((db, reader, board: Board) =>
  linesOfVariations(db, reader)
    .where(variationWaits())
    .where((eb) =>
      eb.or([
        inNumbers(eb.ref("variation.itemId"), board.itemIds),
        inNumbers(eb.ref("variation.toMeetingId"), board.meetingIds),
      ]),
    )
    .orderBy("variation.id")
    .limit(500),
);
