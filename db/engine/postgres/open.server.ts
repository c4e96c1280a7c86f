import { Kysely, sql } from "kysely";
import type { Pool, PoolConfig } from "pg";
import { listingMoved } from "#db/deadline/list-moved.server.ts";
import type { Opened } from "#db/engine/opened.server.ts";
import { UnusableDatabase } from "#db/engine/unusable.server.ts";
import { WriteHealth } from "#db/engine/write-health.server.ts";
import type { Database } from "#db/schema.ts";
import { COPYING } from "./copying.server.ts";
import { watchContent } from "./content-watch.server.ts";
import { PlannerDialect } from "./dialect.server.ts";
import { typeParsers } from "./values.server.ts";

/** Connections that a process keeps: those who read do not wait for each other, those who write do. */
const READERS = 8;
const WRITERS = 3;
const LONGEST_CONNECT_MS = 5_000;
/** Small questions are worth no compiling; a text means what it says, whatever its backslashes. */
const SETTINGS = "-c jit=off -c standard_conforming_strings=on";

/** Opens the database for writing: one at a time writes, of all processes and machines. */
export function openWriter(address: string, health = new WriteHealth()): Promise<Opened> {
  return open({ connectionString: address, max: WRITERS, options: SETTINGS }, health);
}

/** Opens an existing database for reading only. */
export function openReader(address: string): Promise<Opened> {
  const options = `${SETTINGS} -c default_transaction_read_only=on`;
  return open({ connectionString: address, max: READERS, options }, new WriteHealth());
}

async function open(config: PoolConfig, health: WriteHealth): Promise<Opened> {
  const { default: pg } = await import("pg"); // an installation with a file of its own never loads it
  const pool = new pg.Pool({ ...config, connectionTimeoutMillis: LONGEST_CONNECT_MS, types: typeParsers(pg.types) });
  pool.on("error", (error) => health.failed(error)); // one that waited was cut off; the next is made anew
  return opened(wrap(pool, health), health);
}

/** Wraps a pool of connections in Kysely. */
export function wrap(pool: Pool, health = new WriteHealth()): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PlannerDialect(pool, health, listingMoved()) });
}

function opened(db: Kysely<Database>, health: WriteHealth): Opened {
  return {
    db,
    requireWhole: () => requireWhole(db),
    answers: () =>
      db
        .selectFrom("contentStamp")
        .select("bodyId")
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ),
    watchContent: () => watchContent(db),
    watchWrites: () => async () =>
      (await sql<{ at: string }>`select pg_current_snapshot()::text as at`.execute(db)).rows[0]?.at,
    inOneView: (read) => db.transaction().setIsolationLevel("repeatable read").execute(read),
    neverWait: () => {}, // whoever waits here keeps nobody else waiting
    lookAfter: () => () =>
      health.lookAgain(() => sql`update content_stamp set published = published where false`.execute(db)),
    findFaults: async () => [], // its checks and references are never off while it runs
    copyToFile: undefined,
    compact: async () => void (await sql`vacuum full`.execute(db)),
    copying: COPYING,
    close: async () => {
      await db.destroy();
      return true;
    },
  };
}

/** The oldest release that has all that is asked of it. */
const OLDEST = 14;

async function requireWhole(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string; isReadonly: number }>`
    select current_setting('server_version_num')::int / 10000 as version, getdatabaseencoding() as encoding,
      pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as is_readonly
  `.execute(db);
  const [found] = rows;
  if (!found || found.version < OLDEST || found.encoding !== "UTF8") throw new UnusableDatabase("unfit");
  if (found.isReadonly) throw new UnusableDatabase("readonly");
}
