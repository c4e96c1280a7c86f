import { PGlite } from "@electric-sql/pglite";
import type { Pool } from "pg";
import { wrap } from "#db/engine/postgres/open.server.ts";
import { migrate, type Db } from "#db/open.server.ts";

type Asked = { text: string; values?: unknown[] };

/** PostgreSQL in this process, with nothing installed: one connection, which whoever asks waits for. For what happens at the same time it is no use. */
export async function openPglite(): Promise<Db> {
  const lite = new PGlite();
  const connections = new Turns();
  const client = {
    query: (asked: string | Asked) => (typeof asked === "string" ? lite.exec(asked) : answer(lite, asked)),
    release: () => connections.end(),
    on: () => {}, // it is never lost
    off: () => {},
  };
  const pool = { ending: false, connect: () => connections.begin().then(() => client), end: () => lite.close() };
  const db = wrap(pool as unknown as Pool);
  await migrate(db);
  return db;
}

async function answer(lite: PGlite, { text, values = [] }: Asked) {
  const found = await lite.query<unknown[]>(text, values, { rowMode: "array", parsers: PARSERS });
  const command = /^\s*(?:select|with)\b/i.test(text) ? "SELECT" : "CHANGE";
  return { command, rowCount: found.affectedRows ?? 0, fields: found.fields, rows: found.rows };
}

/** As the driver of a server is told (`db/engine/postgres/values.server.ts`). */
const PARSERS = {
  16: (value: string) => (value === "t" ? 1 : 0),
  20: Number,
  1700: Number,
  114: (value: string) => value,
  3802: (value: string) => value,
};

class Turns {
  #last: Promise<void> = Promise.resolve();
  #end: () => void = () => {};

  async begin(): Promise<void> {
    const before = this.#last;
    let end = () => {};
    this.#last = new Promise((resolve) => (end = resolve));
    await before;
    this.#end = end;
  }

  end(): void {
    this.#end();
  }
}
