import { sql } from "kysely";
import type { VariationState } from "#app/domain/programme-states.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { linesOfVariations } from "./variations.server.ts";

type Board = { itemIds: readonly number[]; meetingIds: readonly number[] };

/** `variationWaits` written out, not given: the indexes of what waits hold nothing else. */
const WAITS = sql.lit<VariationState>("awaiting_chair");

/** What waits for the chair on a board: of its items, and of any item that would come on one of its meetings; oldest first. */
export const listBoardVariations = readyForReader((db, reader, { itemIds, meetingIds }: Board) => {
  const waiting = db.selectFrom("variation").select("variation.id").where("variation.state", "=", WAITS);
  return linesOfVariations(db, reader)
    .where(
      "variation.id",
      "in",
      waiting
        .where((eb) => inNumbers(eb.ref("variation.itemId"), itemIds))
        .union(waiting.where((eb) => inNumbers(eb.ref("variation.toMeetingId"), meetingIds))),
    )
    .orderBy("variation.id")
    .limit(500);
});
