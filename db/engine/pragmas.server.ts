import type { Database as Sqlite } from "better-sqlite3";

/**
 * What must hold on every connection. `synchronous=FULL` is set on purpose:
 * better-sqlite3 compiles WAL with NORMAL, which may lose an acknowledged
 * commit when the power goes.
 */
const PRAGMAS = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, busy_timeout: 250 } as const;

/** Sets the pragmas and reads each back; throws where one did not take. */
export function setPragmas(sqlite: Sqlite, options: { readonly: boolean }): void {
  for (const [name, value] of Object.entries(PRAGMAS)) {
    if (!(options.readonly && name === "journal_mode")) sqlite.pragma(`${name} = ${value}`);
    const found = sqlite.pragma(name, { simple: true });
    if (found !== value && !sqlite.memory) {
      throw new Error(`The database would not take ${name} = ${value}; it says ${String(found)}.`);
    }
  }
}

/** A number that changes whenever any other connection or process commits. */
export function dataVersion(sqlite: Sqlite): number {
  return sqlite.pragma("data_version", { simple: true }) as number;
}
