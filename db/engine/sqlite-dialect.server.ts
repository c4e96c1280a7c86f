import type { Database as Sqlite, Statement } from "better-sqlite3";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDialectConfig,
} from "kysely";

/**
 * Kysely's SQLite dialect with three differences that were found to matter:
 * statements are prepared once and kept; every transaction is BEGIN IMMEDIATE,
 * so that a write waits for the lock instead of failing half-way; and
 * migrations run inside one transaction, so a killed one leaves nothing behind.
 */
export class PlannerDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(sqlite: Sqlite) {
    const config = { database: keepStatements(sqlite) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

const KEPT_STATEMENTS = 500;

/** The part of better-sqlite3 that Kysely uses, with each statement prepared once. */
function keepStatements(sqlite: Sqlite) {
  const kept = new Map<string, Statement>();
  return {
    close: () => sqlite.close(),
    prepare(text: string) {
      let statement = kept.get(text);
      if (!statement) {
        statement = sqlite.prepare(text);
        if (kept.size < KEPT_STATEMENTS) kept.set(text, statement);
      }
      return statement as never;
    },
  };
}
