import {
  Kysely,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { Database } from "#db/schema.ts";

/** What is done in each transaction that has written, before it is committed. */
export type BeforeCommit = (trx: Kysely<Database>) => Promise<void>;

const WRITING = /^\s*(?:with\b[\s\S]*?\)\s*)?(?:insert|update|delete)\b/i;

/**
 * A driver that finishes each transaction that has written before it commits it: whoever reads finds what was written and what follows from
 * it together. A statement that writes by itself is a transaction too.
 */
export class FinishingDriver implements Driver {
  constructor(
    private readonly driver: Driver,
    private readonly dialect: Dialect,
    private readonly finish: BeforeCommit,
  ) {}

  init(): Promise<void> {
    return this.driver.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Connection(this, await this.driver.acquireConnection());
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.driver.beginTransaction(of(connection).held, settings);
    of(connection).standing = "begun";
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const { held, standing } = of(connection);
    if (standing === "written") await this.finish(queriesOver(held, this.dialect));
    await this.driver.commitTransaction(held);
    of(connection).standing = "alone";
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    of(connection).standing = "alone";
    await this.driver.rollbackTransaction(of(connection).held);
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.driver.releaseConnection(of(connection).held);
  }

  destroy(): Promise<void> {
    return this.driver.destroy();
  }
}

class Connection implements DatabaseConnection {
  /** Whether it is in a transaction, and one that has written. */
  standing: "alone" | "begun" | "written" = "alone";

  constructor(
    private readonly driver: FinishingDriver,
    readonly held: DatabaseConnection,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!WRITING.test(query.sql)) return this.held.executeQuery<R>(query);
    if (this.standing !== "alone") {
      this.standing = "written";
      return this.held.executeQuery<R>(query);
    }
    await this.driver.beginTransaction(this, {});
    try {
      this.standing = "written";
      const result = await this.held.executeQuery<R>(query);
      await this.driver.commitTransaction(this);
      return result;
    } catch (error) {
      await this.driver.rollbackTransaction(this);
      throw error;
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.held.streamQuery<R>(query, chunkSize);
  }
}

function of(connection: DatabaseConnection): Connection {
  return connection as Connection;
}

/** Queries that all go through this one connection, as they are within its transaction. */
function queriesOver(connection: DatabaseConnection, dialect: Dialect): Kysely<Database> {
  const nothing = async () => {};
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createDriver: () => ({
        init: nothing,
        acquireConnection: async () => connection,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        destroy: nothing,
      }),
    },
  });
}
