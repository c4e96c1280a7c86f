import type { Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyInsert, readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** Keeps one move: from, to, who, when and why. Rows are never changed. */
export const insertMove = readyInsert("itemMove");

/** Every move of an item, oldest first, with the days of the meetings. */
export function listMoves(db: Kysely<Database>, itemId: number) {
  return movesOf(db, { itemId });
}

const movesOf = readyQuery((db: Kysely<Database>, { itemId }: { itemId: number }) =>
  db
    .selectFrom("itemMove")
    .leftJoin("meeting as source", "source.id", "itemMove.fromMeetingId")
    .leftJoin("meeting as target", "target.id", "itemMove.toMeetingId")
    .select([
      "itemMove.id",
      "itemMove.kind",
      "itemMove.reasonCode",
      "itemMove.reasonWords",
      "itemMove.byName",
      "itemMove.at",
      "itemMove.fromMeetingId",
      "itemMove.toMeetingId",
      "itemMove.variationId",
      "source.meetsOn as fromDay",
      "target.meetsOn as toDay",
    ])
    .where("itemMove.itemId", "=", itemId)
    .orderBy("itemMove.id")
    .limit(200),
);

/** Of these items' latest moves, the last that this person made since an instant; undefined where they made none. */
export async function findLastMoveBy(db: Kysely<Database>, personId: number, of: Omit<LastMove, "personId">) {
  const [move] = await lastMove(db, { ...of, personId });
  return move;
}

type LastMove = { personId: number; itemIds: readonly number[]; since: IsoInstant };
const lastMove = readyQuery((db: Kysely<Database>, { personId, itemIds, since }: LastMove) =>
  db
    .selectFrom("itemMove")
    .leftJoin("meeting as source", "source.id", "itemMove.fromMeetingId")
    .leftJoin("meeting as target", "target.id", "itemMove.toMeetingId")
    .select(["itemMove.itemId", "itemMove.kind", "itemMove.fromMeetingId", "itemMove.toMeetingId"])
    .select(["itemMove.reasonWords", "itemMove.at", "source.meetsOn as fromDay", "target.meetsOn as toDay"])
    .where((eb) => inNumbers(eb.ref("itemMove.itemId"), itemIds))
    .where("itemMove.byPersonId", "=", personId)
    .where("itemMove.at", ">=", since)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("itemMove as later")
            .select("later.id")
            .whereRef("later.itemId", "=", "itemMove.itemId")
            .whereRef("later.id", ">", "itemMove.id"),
        ),
      ),
    )
    .orderBy("itemMove.id", "desc")
    .limit(1),
);
