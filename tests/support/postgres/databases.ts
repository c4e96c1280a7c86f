import { writeFileSync } from "node:fs";
import pg from "pg";
import { expect, onTestFinished } from "vitest";
import { wrap } from "#db/engine/postgres/open.server.ts";
import { typeParsers } from "#db/engine/postgres/values.server.ts";
import { migrate, openWriter, type Db } from "#db/open.server.ts";
import { madeOnce } from "#tests/support/made-once.ts";
import { addressOn, dropDatabase, emptyDatabase, onServer } from "./empty-database.ts";
import { KEEP_ROWS, PUT_BACK } from "./kept-rows.ts";

/** The server that tests run on beside SQLite, which `npm run test:postgres` names; undefined where they run on SQLite. */
export const TEST_SERVER = process.env.TEST_DATABASE_URL;

/** A copy that tests of this process use one after another: `file` is the one that has it, until its test or all of it is over; `turn` is which use this is. */
type Copy = {
  template: string;
  address: string;
  pool: pg.Pool;
  file: string | undefined;
  isFree: boolean;
  turn: number;
};
const copies: Copy[] = [];
let count = 0;

/** A database of its own for one test, as one that is filled once a run: one that an earlier test is done with is put back, or it is copied. */
export async function postgresDb(template: string, fill: (db: Db) => Promise<void>): Promise<Db> {
  const file = expect.getState().testPath;
  const former = copies.find((copy) => copy.template === template && isOver(copy, file));
  // Before anything is waited for, as another may ask meanwhile: whoever had it gets no connection any more.
  if (former) Object.assign(former, { file, isFree: false, turn: former.turn + 1 });
  const copy = former && (await isPutBack(former)) ? former : await newCopy(template, fill, file);
  const { turn } = copy;
  try {
    onTestFinished(() => void (copy.isFree = true));
  } catch {
    // made before all tests of its file: it is theirs until the file is over
  }
  const connect = async () => {
    if (copy.turn !== turn) throw new Error("The test that had this database is over.");
    return copy.pool.connect();
  };
  return wrap({ connect, ending: true } as unknown as pg.Pool);
}

/** Whether nobody uses the copy any more: neither a test, nor what one has left running. */
function isOver({ isFree, file, pool }: Copy, asking: string | undefined): boolean {
  return (isFree || file !== asking) && pool.idleCount === pool.totalCount;
}

/** The address of a database of its own, copied from one that is filled once a run. Who asks for it drops it. */
export async function postgresAddress(
  server: string,
  template: string,
  fill: (db: Db) => Promise<void>,
): Promise<string> {
  const from = await templateMadeOnce(server, template, fill);
  const name = `${from}_${process.pid}_${count++}`;
  await dropDatabase(server, name); // one of an earlier run, whose process had the same number
  await onServer(server, `create database ${name} template ${from}`);
  return addressOn(server, name);
}

/** The address of one with nothing in it. */
export const emptyAddress = (server: string): Promise<string> =>
  emptyDatabase(server, `empty_${process.pid}_${count++}`);

/** Takes such a database away. */
export const dropAddress = (address: string): Promise<void> =>
  dropDatabase(addressOn(address, "postgres"), nameOf(address));

async function newCopy(template: string, fill: (db: Db) => Promise<void>, file: string | undefined): Promise<Copy> {
  if (!TEST_SERVER) throw new Error("These tests run on SQLite.");
  const address = await postgresAddress(TEST_SERVER, template, fill);
  const pool = new pg.Pool({
    connectionString: address,
    max: 4,
    idleTimeoutMillis: 500,
    allowExitOnIdle: true,
    types: typeParsers(pg.types),
    options: "-c jit=off",
  });
  pool.on("error", () => {}); // its database goes before it does
  const copy = { template, address, pool, file, isFree: false, turn: 0 };
  copies.push(copy);
  return copy;
}

async function isPutBack(copy: Copy): Promise<boolean> {
  try {
    await copy.pool.query(PUT_BACK);
    return true;
  } catch {
    copies.splice(copies.indexOf(copy), 1);
    await copy.pool.end();
    await dropAddress(copy.address);
    return false;
  }
}

async function templateMadeOnce(server: string, name: string, fill: (db: Db) => Promise<void>): Promise<string> {
  const template = `${name}_template`;
  await madeOnce(`${template}.${new URL(server).port}.made`, async (path) => {
    const { db, close } = await openWriter(await emptyDatabase(server, template));
    await migrate(db);
    await fill(db);
    await close();
    await onServer(addressOn(server, template), KEEP_ROWS);
    writeFileSync(path, "");
  });
  return template;
}

const nameOf = (address: string): string => new URL(address).pathname.slice(1);
