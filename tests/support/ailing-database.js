import { existsSync } from "node:fs";
import { createRequire } from "node:module";

// Put before the server with `--import`: while the file AILING_FULL exists the writing
// connection may not take a page more, as on a full disk; while AILING_READONLY
// exists it may not write. Plain JavaScript, so that nothing has to be translated.
/** @typedef {{ readonly: boolean, pragma: (text: string, options?: { simple: boolean }) => unknown }} Sqlite */
/** @type {{ prototype: Sqlite }} */
const Database = createRequire(import.meta.url)("better-sqlite3");
const { AILING_FULL: full = "", AILING_READONLY: readonly = "" } = process.env;

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
  sqlite.pragma(`query_only = ${existsSync(readonly) ? 1 : 0}`);
}
