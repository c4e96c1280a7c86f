import { sql } from "kysely";
import type { Db } from "./open.server.ts";
import { migrations } from "./migrations/index.ts";

/** Whether the database has been brought up to date for this release. Throws where it does not answer. */
export async function areMigrationsIn(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const ran = new Set(rows.map(({ name }) => name));
  return Object.keys(migrations).every((name) => ran.has(name));
}
