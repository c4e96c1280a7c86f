import { sql } from "kysely";
import { COPY_TABLES } from "./engine/copying.server.ts";
import type { Opened } from "./engine/opened.server.ts";
import { UnusableDatabase } from "./engine/unusable.server.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Goes on where the database is whole, belongs to the planner, is of no newer version, is all there
 * and may be written; throws `UnusableDatabase`, or what the database says, otherwise.
 */
export async function requireSound({ db, requireWhole }: Opened): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isOurs = tables.some(({ name }) => name === "kysely_migration");
  if (tables.length > 0 && !isOurs) throw new UnusableDatabase("foreign");
  const ran = isOurs ? (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows : [];
  if (ran.some(({ name }) => !(name in migrations))) throw new UnusableDatabase("newer");
  if (tables.some(({ name }) => name === COPY_TABLES.progress)) throw new UnusableDatabase("half-moved");
  await requireWhole();
}
