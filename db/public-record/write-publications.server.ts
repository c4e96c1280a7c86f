import type { Transaction } from "kysely";
import type { Entries, PublishedRef } from "#app/domain/programme/entry.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { isAmong } from "./publications.server.ts";
import { placePublished } from "./published-places.server.ts";
import type { Database, New } from "#db/schema.ts";

const ROWS_AT_ONCE = 500;

/** Writes the rows of a release of a body, each in place of the record's earlier one. */
export async function putPublications(trx: Transaction<Database>, rows: readonly New<"publication">[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await trx
      .insertInto("publication")
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.columns(["kind", "recordId"]).doUpdateSet((eb) => ({
          bodyId: eb.ref("excluded.bodyId"),
          releaseId: eb.ref("excluded.releaseId"),
          title: eb.ref("excluded.title"),
          onDay: eb.ref("excluded.onDay"),
          view: eb.ref("excluded.view"),
          publishedAt: eb.ref("excluded.publishedAt"),
        })),
      )
      .execute();
  }
}

/** Replaces the stored entry of a row that is published already, leaving its release as it was. */
export async function replaceEntry<K extends PublishedKind>(
  trx: Transaction<Database>,
  kind: K,
  entry: Entries[K],
): Promise<void> {
  await trx
    .updateTable("publication")
    .set({ view: JSON.stringify(entry) })
    .where("kind", "=", kind)
    .where("recordId", "=", entry.id)
    .execute();
  if (kind === "item") await placeAgain(trx, await listBodies(trx, [{ kind, id: entry.id }]));
}

/** Takes these records away from readers. */
export async function deletePublications(trx: Transaction<Database>, refs: readonly PublishedRef[]): Promise<void> {
  if (refs.length === 0) return;
  const bodies = await listBodies(trx, refs);
  await trx.deleteFrom("publication").where(isAmong(refs)).execute();
  await placeAgain(trx, bodies);
}

/** Of which bodies the published among these records are. */
async function listBodies(trx: Transaction<Database>, refs: readonly PublishedRef[]): Promise<number[]> {
  const rows = await trx.selectFrom("publication").select("bodyId").distinct().where(isAmong(refs)).execute();
  return rows.map(({ bodyId }) => bodyId);
}

async function placeAgain(trx: Transaction<Database>, bodyIds: readonly number[]): Promise<void> {
  for (const bodyId of bodyIds) await placePublished(trx, bodyId);
}
