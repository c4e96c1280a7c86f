import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** Writes a new line of enquiry after the theme's others; returns its id. */
export async function insertLine(trx: Transaction<Database>, line: { themeId: number; text: string }): Promise<number> {
  const [row] = await afterOthers(trx, line);
  if (!row) throw new Error("A line of enquiry was written and has no number.");
  return row.id;
}

const afterOthers = readyQuery((db: Kysely<Database>, { themeId, text }: { themeId: number; text: string }) =>
  db
    .insertInto("lineOfEnquiry")
    .values((eb) => ({
      themeId,
      text,
      position: eb
        .selectFrom("lineOfEnquiry as other")
        .select(sql<number>`coalesce(max(other.position), 0) + 1`.as("position"))
        .where("other.themeId", "=", themeId),
    }))
    .returning("id"),
);

/** Changes the words of a line, or takes it out of force, and raises its version by one. */
export async function updateLine(
  trx: Transaction<Database>,
  id: number,
  to: { text?: string; withdrawnAt?: IsoInstant },
): Promise<void> {
  await trx
    .updateTable("lineOfEnquiry")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Puts lines in this order. */
export async function orderLines(trx: Transaction<Database>, ids: readonly number[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await trx
      .updateTable("lineOfEnquiry")
      .set({ position: index + 1 })
      .where("id", "=", id)
      .execute();
  }
}
