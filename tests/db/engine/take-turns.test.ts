import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpenFile, openWriter } from "#db/engine/sqlite/open.server.ts";
import { myTurn, takeTurns } from "#db/engine/take-turns.server.ts";

let opened: OpenFile;
let turns = 0;
let counting = true;
beforeEach(() => {
  opened = openWriter(":memory:");
  turns = 0;
  counting = true;
  const count = () => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
});
afterEach(async () => {
  counting = false;
  await opened.db.destroy();
});

/** A statement that takes some milliseconds. */
const slow = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 30000) select max(i) from n`;

test("a long transaction lets others in between its statements, and stays one", async () => {
  const { db, sqlite } = opened;
  await sql`create table t (n integer)`.execute(db);
  const seen: boolean[] = [];
  await db.transaction().execute(async (trx) => {
    const before = turns;
    for (let at = 0; at < 40; at += 1) {
      await sql`insert into t values (${at})`.execute(trx);
      await slow.execute(trx);
      seen.push(sqlite.inTransaction);
    }
    expect(turns - before).toBeGreaterThan(2);
  });
  expect(seen).not.toContain(false);
  expect(sqlite.prepare("select count(*) from t").pluck().get()).toBe(40);
});

test("nothing waits where the thread has not been held", async () => {
  await new Promise((resolve) => setImmediate(resolve));
  expect([takeTurns(), takeTurns()]).toEqual([undefined, undefined]);
});

test("whoever has held the thread for long waits until others had it", async () => {
  takeTurns();
  const before = turns;
  holdThread();
  await takeTurns();
  expect(turns).toBeGreaterThan(before);
  expect(takeTurns()).toBeUndefined();
});

test("of many that hold the thread, and are asked for at once, each lets others in before it", async () => {
  const beganAt: number[] = [];
  const page = async () => {
    await myTurn();
    beganAt.push(turns);
    holdThread();
  };
  const asked = () => new Promise<void>((done) => setImmediate(() => void page().then(done))); // as requests come: in one turn
  await Promise.all([asked(), asked(), asked(), asked()]);
  expect(new Set(beganAt).size).toBe(4);
});

function holdThread(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30); // nothing else runs meanwhile
}
