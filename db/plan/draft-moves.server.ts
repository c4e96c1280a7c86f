import type { Kysely, Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { orNone, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/** The moves of a draft plan in the order in which they were added. Only officers see a draft: ask for the plan first. */
export function listDraftMoves(db: Kysely<Database>, draftPlanId: number) {
  return readDraftMoves(db).where("draftMove.draftPlanId", "=", draftPlanId).orderBy("draftMove.id").execute();
}

export type DraftMoveRow = Awaited<ReturnType<typeof listDraftMoves>>[number];

/** The move in a draft of this item or theme, where there is one: of whichever year. */
export function findDraftMoveOf(db: Kysely<Database>, of: { itemId: number } | { themeId: number }) {
  const [column, id] =
    "itemId" in of ? (["draftMove.itemId", of.itemId] as const) : (["draftMove.themeId", of.themeId] as const);
  return readDraftMoves(db).where(column, "=", id).executeTakeFirst();
}

/** The themes that a draft would place, as this reader sees them, and whether one has an item still to be taken. */
export function listDraftedThemes(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.bodyId", "theme.title", "theme.state", "theme.version", "theme.sensitiveSinceAt"])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.id")
            .whereRef("agendaItem.themeId", "=", "theme.id")
            .where("agendaItem.state", "in", OPEN_ITEM_STATES),
        )
        .as("hasOpenItem"),
    )
    .where("theme.id", "in", orNone(ids))
    .where(readableThemes(reader))
    .execute();
}

/** Adds a move to a draft plan. */
export async function insertDraftMove(trx: Transaction<Database>, move: New<"draftMove">): Promise<void> {
  await trx.insertInto("draftMove").values(move).execute();
}

/** Takes one move out of its draft plan. */
export async function deleteDraftMove(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("draftMove").where("id", "=", id).execute();
}

/** Empties a draft plan that was sent, made or discarded. */
export async function deleteDraftMoves(trx: Transaction<Database>, draftPlanId: number): Promise<void> {
  await trx.deleteFrom("draftMove").where("draftPlanId", "=", draftPlanId).execute();
}

/** Makes these variations parts of a request. */
export async function joinVariations(
  trx: Transaction<Database>,
  draftPlanId: number,
  variationIds: readonly number[],
): Promise<void> {
  await trx.updateTable("variation").set({ draftPlanId }).where("id", "in", orNone(variationIds)).execute();
}

function readDraftMoves(db: Kysely<Database>) {
  return db
    .selectFrom("draftMove")
    .leftJoin("meeting as target", "target.id", "draftMove.toMeetingId")
    .leftJoin("meeting as source", "source.id", "draftMove.fromMeetingId")
    .leftJoin("agendaItem", "agendaItem.id", "draftMove.itemId")
    .leftJoin("theme", "theme.id", "draftMove.themeId")
    .select([
      "draftMove.id",
      "draftMove.draftPlanId",
      "draftMove.itemId",
      "draftMove.themeId",
      "draftMove.minutes",
      "draftMove.fromMeetingId",
      "draftMove.toMeetingId",
      "draftMove.toMeetsOn",
      "draftMove.reasonCode",
      "draftMove.reasonWords",
      "draftMove.addedByPersonId",
      "draftMove.addedByName",
      "draftMove.addedAt",
      "target.meetsOn as toMeetsOnNow",
      "source.meetsOn as fromMeetsOn",
      "agendaItem.title as itemTitle",
      "agendaItem.minutes as itemMinutes",
      "theme.title as themeTitle",
    ]);
}
