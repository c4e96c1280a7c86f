import type { Kysely } from "kysely";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { variationWaits } from "./waiting-for-chair.server.ts";
import type { Database } from "#db/schema.ts";

/** More themes than one meeting takes, and the meetings that are asked about. */
const MOST = 60;

/** The themes on these meetings that could go to another, none that the chair is asked about already: the shortest first. */
export function listMovable(db: Kysely<Database>, meetingIds: readonly number[]) {
  return movable(db, { meetingIds });
}

const movable = readyQuery((db: Kysely<Database>, { meetingIds }: { meetingIds: readonly number[] }) =>
  db
    .selectFrom("agendaItem")
    .select(["agendaItem.id", "agendaItem.title", "agendaItem.minutes", "agendaItem.meetingId"])
    .where((eb) => inNumbers(eb.ref("agendaItem.meetingId"), meetingIds))
    .where("agendaItem.kind", "=", "theme")
    .where("agendaItem.state", "=", "scheduled")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("variation")
            .select("variation.id")
            .whereRef("variation.itemId", "=", "agendaItem.id")
            .where(variationWaits()),
        ),
      ),
    )
    .orderBy("agendaItem.minutes")
    .orderBy("agendaItem.id")
    .limit(MOST),
);
