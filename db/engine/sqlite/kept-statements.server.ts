import type { Database as Sqlite, Statement } from "better-sqlite3";
import type { SqliteStatement } from "kysely";
import { rowMaker } from "#db/engine/row-maker.server.ts";

const KEPT_STATEMENTS = 500;
const CHANGES_TABLES = /^\s*(create|alter|drop)\b/i;

/**
 * The part of better-sqlite3 that Kysely uses, with each statement prepared once, and its rows made by one function
 * of its own. Those that were asked last are kept until a table changes: then a statement may have other columns.
 */
export function keepStatements(sqlite: Sqlite): { close: () => void; prepare: (text: string) => SqliteStatement } {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare(text) {
      const known = kept.get(text);
      if (known) return keep(text, known);
      const statement = sqlite.prepare(text);
      if (CHANGES_TABLES.test(text)) {
        kept.clear();
        return statement as SqliteStatement;
      }
      const made = statement.reader ? withRowsInCode(statement) : (statement as SqliteStatement);
      if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? "");
      return keep(text, made);
    },
  };

  function keep(text: string, statement: SqliteStatement): SqliteStatement {
    kept.delete(text);
    kept.set(text, statement);
    return statement;
  }
}

/** A statement that gives rows, which come as bare lists of values and go on as objects with the names of code. */
function withRowsInCode(statement: Statement): SqliteStatement {
  const toRow = rowMaker(statement.columns().map(({ name }) => name));
  statement.raw();
  return {
    reader: true,
    all: (given) => statement.all(given).map((values) => toRow(values as unknown[])),
    run: () => {
      throw new Error("A statement that gives rows is not run without them.");
    },
    iterate: function* (given) {
      for (const values of statement.iterate(given)) yield toRow(values as unknown[]);
    },
  };
}
