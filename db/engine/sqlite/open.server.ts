import SqliteDatabase, { type Database as Sqlite } from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { listingMoved } from "#db/deadline/list-moved.server.ts";
import type { Opened, OpenOptions } from "#db/engine/opened.server.ts";
import { WriteHealth } from "#db/engine/write-health.server.ts";
import type { Database } from "#db/schema.ts";
import { copyingOf } from "./copying.server.ts";
import { checkpoint, putAwayBetween } from "./checkpoint.server.ts";
import { watchContent } from "./content-watch.server.ts";
import { addDeadlineFunctions } from "./deadline-functions.server.ts";
import { PlannerDialect } from "./dialect.server.ts";
import { inOneView } from "./one-view.server.ts";
import {
  answers,
  findFaults,
  keepLittle,
  neverWait,
  requireWhole,
  setPragmas,
  watchDataVersion,
  writeNothing,
} from "./pragmas.server.ts";
import { addTextFunctions } from "./text-functions.server.ts";

/** An open file, with the handle that only this engine knows. */
export type OpenFile = Opened & { sqlite: Sqlite };

/** Opens (and creates) the database file for writing. There is one writer in a process; `health` learns how it fares. */
export function openWriter(path: string, health = new WriteHealth()): OpenFile {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const sqlite = new SqliteDatabase(path);
  const db = wrap(sqlite, { readonly: false }, health);
  const closeWhole = async () => {
    const whole = await db.connection().execute(async () => checkpoint(sqlite));
    await close(sqlite, db);
    return whole;
  };
  return { ...opened(sqlite, db, health), close: closeWhole };
}

/** Opens an empty database of its own that is gone with the process. */
export function openInMemory(): OpenFile {
  return openWriter(":memory:");
}

/** Opens an existing database file for reading only. */
export function openReader(path: string, { keepsLittle }: OpenOptions = {}): OpenFile {
  const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
  const db = wrap(sqlite, { readonly: true });
  if (keepsLittle) keepLittle(sqlite);
  return opened(sqlite, db, new WriteHealth());
}

/** Wraps an open SQLite handle in Kysely. Throws where a pragma does not take. */
export function wrap(
  sqlite: Sqlite,
  options: { readonly: boolean } = { readonly: false },
  health?: WriteHealth,
): Kysely<Database> {
  setPragmas(sqlite, options);
  addTextFunctions(sqlite);
  addDeadlineFunctions(sqlite);
  const finish = options.readonly ? undefined : listingMoved();
  return new Kysely<Database>({ dialect: new PlannerDialect(sqlite, health, finish) });
}

function opened(sqlite: Sqlite, db: Kysely<Database>, health: WriteHealth): OpenFile {
  return {
    sqlite,
    db,
    requireWhole: async () => requireWhole(sqlite),
    answers: async () => answers(sqlite),
    watchContent: () => watchContent(sqlite),
    watchWrites: () => watchDataVersion(sqlite),
    inOneView: (read) => inOneView(sqlite, () => read(db)),
    neverWait: () => neverWait(sqlite),
    lookAfter: () => {
      const putAway = putAwayBetween(sqlite);
      return async () => {
        if (!sqlite.open || sqlite.inTransaction) return;
        const looked = health.lookAgain(() => writeNothing(sqlite));
        putAway();
        await looked;
      };
    },
    findFaults: async () => findFaults(sqlite),
    copyToFile: async (path) => void sqlite.prepare("vacuum into ?").run(path),
    compact: async () => {
      sqlite.exec("vacuum");
      const [put] = sqlite.pragma("wal_checkpoint(truncate)") as { busy: number }[];
      if (put?.busy !== 0) throw new Error("Somebody reads the database just now: stop the planner, and try again.");
    },
    copying: copyingOf(sqlite),
    close: async () => {
      await close(sqlite, db);
      return true;
    },
  };
}

/** Kysely leaves a file open that it was never asked about. */
async function close(sqlite: Sqlite, db: Kysely<Database>): Promise<void> {
  await db.destroy();
  sqlite.close();
}
