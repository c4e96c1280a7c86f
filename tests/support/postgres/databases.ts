import pg from "pg";
import { expect } from "vitest";
import { wrap as wrapPool } from "#db/engine/postgres/open.server.ts";
import { typeParsers } from "#db/engine/postgres/values.server.ts";
import { migrate, type Db } from "#db/open.server.ts";
import { madeOnce } from "#tests/support/made-once.ts";
import { writeFileSync } from "node:fs";

/** The server that tests run on beside SQLite, which `npm run test:postgres` names; undefined where they run on SQLite. */
export const TEST_SERVER = process.env.TEST_DATABASE_URL;

type Made = { name: string; db: Db; of: string | undefined };
const made: Made[] = [];
let count = 0;

/** A database of its own for one test, copied from one that is filled once a run. Those of an earlier file of tests go. */
export async function postgresCopy(template: string, fill: (db: Db) => Promise<void>): Promise<Db> {
  const of = expect.getState().testPath;
  for (const old of made.filter((one) => one.of !== of)) await drop(old);
  const from = await templateMadeOnce(template, fill);
  const name = `${from}_${process.pid}_${count++}`;
  await onServer(`create database ${name} template ${from}`);
  const db = connect(name);
  made.push({ name, db, of });
  return db;
}

async function templateMadeOnce(name: string, fill: (db: Db) => Promise<void>): Promise<string> {
  const template = `${name.replace(/\W/g, "_")}_template`;
  await madeOnce(`${template}.made`, async (path) => {
    await onServer(`drop database if exists ${template} with (force)`);
    await onServer(`create database ${template} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
    const db = connect(template);
    await migrate(db);
    await fill(db);
    await db.destroy();
    writeFileSync(path, "");
  });
  return template;
}

async function drop(one: Made): Promise<void> {
  made.splice(made.indexOf(one), 1);
  await one.db.destroy();
  await onServer(`drop database if exists ${one.name} with (force)`);
}

function connect(name: string): Db {
  const connectionString = addressOf(name);
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    idleTimeoutMillis: 500,
    allowExitOnIdle: true,
    types: typeParsers(pg.types),
    options: "-c jit=off",
  });
  pool.on("error", () => {}); // its database goes before it does
  return wrapPool(pool);
}

function addressOf(name: string): string {
  const url = new URL(TEST_SERVER ?? "");
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(TEST_SERVER);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
