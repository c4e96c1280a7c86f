import { createRequire } from "node:module";
import http from "node:http";
import type SqliteDatabase from "better-sqlite3";

// Put before the server with `--import`: every answer says in a header how many
// statements ran while it was made. Ask for one page at a time.
const Sqlite = createRequire(import.meta.url)("better-sqlite3") as typeof SqliteDatabase;
let ran = 0;

const prepare = Sqlite.prototype.prepare;
Sqlite.prototype.prepare = function (this: SqliteDatabase.Database, text: string) {
  const statement = prepare.call(this, text);
  if (/^\s*pragma/i.test(text)) return statement;
  for (const verb of ["run", "get", "all", "iterate"] as const) {
    const run = statement[verb].bind(statement) as (...given: unknown[]) => unknown;
    Object.defineProperty(statement, verb, {
      value: (...given: unknown[]) => {
        ran += 1;
        return run(...given);
      },
    });
  }
  return statement;
} as typeof prepare;

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (this: http.Server, event: string, ...given: unknown[]) {
  if (event === "request") ran = 0;
  return (emit as (...all: unknown[]) => boolean).call(this, event, ...given);
} as typeof emit;

const writeHead = http.ServerResponse.prototype.writeHead;
http.ServerResponse.prototype.writeHead = function (this: http.ServerResponse, ...given: unknown[]) {
  this.setHeader("x-queries", String(ran));
  return (writeHead as (...all: unknown[]) => http.ServerResponse).apply(this, given);
} as typeof writeHead;
