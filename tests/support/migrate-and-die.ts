import SqliteDatabase from "better-sqlite3";
import { openWriter } from "#db/engine/sqlite/open.server.ts";
import { migrate } from "#db/open.server.ts";

// Run as a process of its own: migrates the database of argument one, and is
// killed, as by a power cut, when it is about to prepare statement number two.
const [path = "", stopAt = "0"] = process.argv.slice(2);
const prepare = SqliteDatabase.prototype.prepare;
let prepared = 0;
SqliteDatabase.prototype.prepare = function (this: SqliteDatabase.Database, text: string) {
  prepared += 1;
  if (prepared === Number(stopAt)) process.kill(process.pid, "SIGKILL");
  return prepare.call(this, text);
} as typeof prepare;

await migrate(openWriter(path).db);
console.log(`finished after ${prepared}`);
