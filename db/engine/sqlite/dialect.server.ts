import type { Database as Sqlite } from "better-sqlite3";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
  type QueryResult,
  type SqliteDialectConfig,
} from "kysely";
import { FinishingDriver, type BeforeCommit } from "#db/engine/finishing-driver.server.ts";
import { keepStatements } from "./kept-statements.server.ts";
import { NamingCompiler } from "./naming-compiler.server.ts";
import { takeTurns } from "#db/engine/take-turns.server.ts";
import { WriteHealth } from "#db/engine/write-health.server.ts";

/**
 * Kysely's SQLite dialect with six differences that were found to matter:
 * statements are prepared once and kept; every transaction is BEGIN IMMEDIATE,
 * so that a write waits for the lock instead of failing half-way;
 * migrations run inside one transaction, so a killed one leaves nothing behind;
 * a long transaction lets readers in between its statements;
 * what follows from what was written is done before it is committed;
 * and what the database cannot do is noted where all writes pass.
 */
export class PlannerDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(
    private readonly sqlite: Sqlite,
    private readonly health = new WriteHealth(),
    private readonly finish?: BeforeCommit,
  ) {
    const config = { database: keepStatements(sqlite) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    const driver = new ImmediateDriver(this.#config, this.sqlite, this.health);
    return this.finish ? new FinishingDriver(driver, this, this.finish) : driver;
  }

  override createQueryCompiler(): QueryCompiler {
    return new NamingCompiler();
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  constructor(
    config: SqliteDialectConfig,
    private readonly sqlite: Sqlite,
    private readonly health: WriteHealth,
  ) {
    super(config);
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.health.wrote();
  }

  /** Where the disk is full SQLite has rolled back already; to do it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        const others = takeTurns();
        if (others && this.sqlite.inTransaction) await others;
        try {
          return await connection.executeQuery<R>(query);
        } catch (error) {
          this.health.failed(error);
          throw error;
        }
      },
      streamQuery: connection.streamQuery.bind(connection),
    };
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
