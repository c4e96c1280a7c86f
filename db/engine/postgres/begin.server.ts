import { sql, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import baseline from "#db/migrations/postgres-baseline.json" with { type: "json" };

/**
 * Makes the schema in an empty database, whole or not at all, as the migrations that it stands for would have; those
 * that came later are run after it. Returns the names of those that it stands for, or none where it was there already.
 */
export async function beginSchema(db: Kysely<Database>): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ is: number }>`select to_regclass('kysely_migration') is not null as is`.execute(trx);
    if (rows[0]?.is) return [];
    await sql`set local check_function_bodies = off`.execute(trx);
    for (const statement of baseline.statements) await sql.raw(statement).execute(trx);
    return baseline.migrations;
  });
}
