import type { Database as Sqlite, Statement } from "better-sqlite3";

type Value = string | number | null;
export type Add = (table: string, row: Readonly<Record<string, Value>>) => number;

/** Puts rows straight into the tables, by the names of their columns: the only way to fill a large file in seconds. */
export function adding(sqlite: Sqlite): Add {
  const statements = new Map<string, Statement>();
  return (table, row) => {
    const columns = Object.keys(row);
    const key = `${table} (${columns.join(", ")})`;
    let statement = statements.get(key);
    if (!statement) {
      statement = sqlite.prepare(`insert into ${key} values (${columns.map(() => "?").join(", ")})`);
      statements.set(key, statement);
    }
    return Number(statement.run(Object.values(row)).lastInsertRowid);
  };
}
