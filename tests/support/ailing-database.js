import { appendFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";

// Put before the server with `--import`: while the file AILING_FULL exists the writing
// connection may not take a page more, as on a full disk; while AILING_READONLY
// exists it may not write; while AILING_AFTER_COMMIT exists it may not write once one
// more transaction is committed. AILING_WAITS is told how long each transaction would wait
// in SQLite for the lock. Plain JavaScript, so that nothing has to be translated.
/** @typedef {{ run: (...given: unknown[]) => unknown }} Statement */
/** @typedef {{ readonly: boolean, pragma: (text: string, options?: { simple: boolean }) => unknown, prepare: (text: string) => Statement }} Sqlite */
/** @type {{ prototype: Sqlite }} */
const Database = createRequire(import.meta.url)("better-sqlite3");
const {
  AILING_FULL: full = "",
  AILING_READONLY: readonly = "",
  AILING_AFTER_COMMIT: afterCommit = "",
  AILING_WAITS: waits = "",
} = process.env;

let isCommitted = false;

const pragma = Database.prototype.pragma;
/** @this {Sqlite} @param {string} text @param {{ simple: boolean }} [options] */
Database.prototype.pragma = function (text, options) {
  if (!this.readonly && text === "busy_timeout = 0") setInterval(() => ail(this), 10).unref();
  return options === undefined ? pragma.call(this, text) : pragma.call(this, text, options);
};

/** @param {Sqlite} sqlite */
function ail(sqlite) {
  const pages = existsSync(full) ? sqlite.pragma("page_count", { simple: true }) : 1_000_000;
  sqlite.pragma(`max_page_count = ${String(pages)}`);
  if (!existsSync(afterCommit)) isCommitted = false;
  sqlite.pragma(`query_only = ${isCommitted || existsSync(readonly) ? 1 : 0}`);
}

const prepare = Database.prototype.prepare;
/** @this {Sqlite} @param {string} text */
Database.prototype.prepare = function (text) {
  const statement = prepare.call(this, text);
  if (text === "begin immediate" && waits) around(statement, () => noteWait(this));
  if (text === "commit")
    around(
      statement,
      () => {},
      () => endWriting(this),
    );
  return statement;
};

/** @param {Statement} statement @param {() => void} before @param {() => void} [after] */
function around(statement, before, after) {
  const run = statement.run;
  statement.run = (...given) => {
    before();
    const result = run.apply(statement, given);
    after?.();
    return result;
  };
}

/** @param {Sqlite} sqlite */
function noteWait(sqlite) {
  appendFileSync(waits, `${String(sqlite.pragma("busy_timeout", { simple: true }))}\n`);
}

/** @param {Sqlite} sqlite */
function endWriting(sqlite) {
  if (!existsSync(afterCommit)) return;
  isCommitted = true;
  sqlite.pragma("query_only = 1");
}
