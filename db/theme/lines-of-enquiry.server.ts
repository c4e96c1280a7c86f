import { sql, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";

/** Writes a new line of enquiry after the theme's others; returns its id. */
export async function insertLine(trx: Transaction<Database>, line: { themeId: number; text: string }): Promise<number> {
  const { last } = await trx
    .selectFrom("lineOfEnquiry")
    .select(sql<number>`coalesce(max(position), 0)`.as("last"))
    .where("themeId", "=", line.themeId)
    .executeTakeFirstOrThrow();
  const { id } = await trx
    .insertInto("lineOfEnquiry")
    .values({ ...line, position: last + 1 })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

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
