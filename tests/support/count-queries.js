import { createRequire } from "node:module";
import http from "node:http";
import { getEnvironmentData, isMainThread, setEnvironmentData } from "node:worker_threads";

// Put before the server with `--import`: every answer says in a header how many
// statements ran while it was made. Ask for one page at a time. Plain JavaScript,
// so that the server starts as it does for anybody else, with nothing to translate.
const load = createRequire(import.meta.url);
/** @type {{ prototype: { prepare: (text: string) => Record<string, Function> } }} */
const Sqlite = load("better-sqlite3");

// What a thread asks for a page counts with the rest.
const SHARED = "count-queries";
if (isMainThread) setEnvironmentData(SHARED, new Int32Array(new SharedArrayBuffer(4)));
const ran = /** @type {Int32Array} */ (getEnvironmentData(SHARED));

/** What the server asks by itself, every few seconds, whoever reads: how the file is kept, whether anything was written, which addresses councils have, and that it serves. */
const OF_ITSELF =
  /^\s*(pragma|select total_changes\(\)|select "id", "host" from "council"|(delete from|insert into) "server_process")/i;

/** What PostgreSQL is asked beside: where a transaction begins and ends, how content stands and whether anything was written, which SQLite knows, and whether it takes writes. */
const OF_POSTGRES =
  /^\s*(begin|commit|rollback|select .* from "content_stamp"|select pg_current_snapshot|update content_stamp .* where false)/i;

const prepare = Sqlite.prototype.prepare;
Sqlite.prototype.prepare = function (/** @type {string} */ text) {
  const statement = prepare.call(this, text);
  if (OF_ITSELF.test(text)) return statement;
  for (const verb of ["run", "get", "all", "iterate"]) {
    const run = statement[verb]?.bind(statement);
    /** @param {unknown[]} given */
    const counted = (...given) => {
      Atomics.add(ran, 0, 1);
      return run(...given);
    };
    Object.defineProperty(statement, verb, { value: counted });
  }
  return statement;
};

if (process.env.DATABASE_URL) {
  const { Client } = load("pg");
  const query = Client.prototype.query;
  Client.prototype.query = function (
    /** @type {{ text?: string } | string} */ asked,
    /** @type {unknown[]} */ ...given
  ) {
    const text = typeof asked === "string" ? asked : (asked.text ?? "");
    if (!OF_ITSELF.test(text) && !OF_POSTGRES.test(text)) Atomics.add(ran, 0, 1);
    return query.call(this, asked, ...given);
  };
}

const emit = /** @type {Function} */ (http.Server.prototype.emit);
/** @param {string} event @param {unknown[]} given */
http.Server.prototype.emit = function (event, ...given) {
  if (event === "request") ran[0] = 0;
  return emit.call(this, event, ...given);
};

const writeHead = /** @type {Function} */ (http.ServerResponse.prototype.writeHead);
/** @type {any} */ (http.ServerResponse.prototype).writeHead = function (/** @type {unknown[]} */ ...given) {
  this.setHeader("x-queries", String(ran[0]));
  return writeHead.apply(this, given);
};
