import type { Database as Sqlite } from "better-sqlite3";

/** All that is read in the meantime on this connection is of one moment, whatever is written beside it. One at a time. */
export async function inOneView<T>(sqlite: Sqlite, read: () => Promise<T>): Promise<T> {
  sqlite.exec("begin");
  try {
    return await read();
  } finally {
    if (sqlite.inTransaction) sqlite.exec("commit");
  }
}
