import { Migrator, type Kysely } from "kysely";
import { listDeadlinesByRules } from "./deadline/list-by-rules.server.ts";
import { withForeignKeysUnwatched } from "./engine/foreign-keys.server.ts";
import type { Opened, OpenOptions } from "./engine/opened.server.ts";
import { engineOf } from "./engine/engine-of.server.ts";
import * as sqlite from "./engine/sqlite/open.server.ts";
import type { WriteHealth } from "./engine/write-health.server.ts";
import { linkUnlinked } from "./safekeeping/link-event.server.ts";
import { migrations } from "./migrations/index.ts";
import type { Database } from "./schema.ts";

export type Db = Kysely<Database>;

export type { Opened };

/** Opens (and creates) the database for writing. There is one writer in a process; `health` learns how it fares. */
export async function openWriter(address: string, health?: WriteHealth): Promise<Opened> {
  return (await engineAt(address)).openWriter(address, health);
}

/** Opens an existing database for reading only. */
export async function openReader(address: string, options?: OpenOptions): Promise<Opened> {
  return (await engineAt(address)).openReader(address, options);
}

const OF_POSTGRES = /^postgres(?:ql)?:\/\//;

/** Whether the database at this address is PostgreSQL's, and no file. */
export const isOfPostgres = (address: string): boolean => OF_POSTGRES.test(address);

/** The engine that has the database at this address: a path, or `postgres://…`. */
async function engineAt(address: string) {
  return isOfPostgres(address) ? await import("./engine/postgres/open.server.ts") : sqlite;
}

/** Runs the migrations that have not run yet, all in one transaction, lists deadlines by the rules of this release, and links the history that an older version wrote; throws the first error. */
export async function migrate(db: Db): Promise<string[]> {
  const begun = engineOf(db) === "postgres" ? await beginPostgres(db) : [];
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await withForeignKeysUnwatched(db, () => migrator.migrateToLatest());
  if (error) throw error;
  await listDeadlinesByRules(db);
  await linkUnlinked(db);
  return [...begun, ...(results ?? []).map((result) => result.migrationName)];
}

async function beginPostgres(db: Db): Promise<string[]> {
  const { beginSchema } = await import("./engine/postgres/begin.server.ts"); // it is large
  return beginSchema(db);
}

/**
 * Closes the connections of a process, so that a database file alone holds
 * everything: the reader first, since what it still sees cannot be put away; then,
 * after the transaction under way, what waits beside the file goes into it.
 * Returns whether all of it did; another process may still be reading.
 */
export async function closeBoth(writer: Opened, reader: Opened): Promise<boolean> {
  await reader.close();
  return writer.close();
}
