import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";
import type { Pool, PoolClient, QueryArrayResult } from "pg";
import { rowMaker } from "#db/engine/row-maker.server.ts";
import type { WriteHealth } from "#db/engine/write-health.server.ts";
import { tellsItsNumber } from "./naming-compiler.server.ts";
import { nameOfStatement } from "./prepared.server.ts";

/** Whoever writes holds this lock until the commit: one at a time, on every machine, as SQLite has it. */
const WRITERS = 7_305;
/** So long one waits for it; then the database is busy, and the deed tries again. */
const LONGEST_WAIT = "1s";
const BEGIN_WRITING = `begin; set local lock_timeout = '${LONGEST_WAIT}'; select pg_advisory_xact_lock(${WRITERS})`;
const BEGIN_READING = "begin isolation level repeatable read read only";

/** Connections of a pool; who writes waits for their turn. */
export class PoolDriver implements Driver {
  readonly #connections = new WeakMap<PoolClient, Connection>();

  constructor(
    private readonly pool: Pool,
    private readonly health: WriteHealth,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    try {
      const client = await this.pool.connect();
      const known = this.#connections.get(client) ?? new Connection(client, this.health);
      this.#connections.set(client, known);
      return known.take();
    } catch (error) {
      this.health.failed(withCode(error));
      throw error;
    }
  }

  async beginTransaction(connection: DatabaseConnection, { isolationLevel }: TransactionSettings): Promise<void> {
    await of(connection).begin(isolationLevel === "repeatable read" ? BEGIN_READING : BEGIN_WRITING);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await of(connection).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await of(connection).rollback();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    of(connection).release();
  }

  async destroy(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }
}

function of(connection: DatabaseConnection): Connection {
  return connection as Connection;
}

class Connection implements DatabaseConnection {
  #isInTransaction = false;
  #broken: Error | undefined;
  readonly #lost = (error: Error) => void this.#failed(error);

  constructor(
    private readonly client: PoolClient,
    private readonly health: WriteHealth,
  ) {}

  /** Begins to use it: it may be lost between two questions. */
  take(): this {
    this.client.on("error", this.#lost);
    return this;
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    const ask = async (name?: string) => {
      const asked = { text: sql, values: [...parameters], rowMode: "array" as const, ...(name ? { name } : {}) };
      const found = await this.#told(() => this.client.query(asked));
      return resultOf<R>(Array.isArray(found) ? found.at(-1) : found, query);
    };
    try {
      return await ask(nameOfStatement(sql, query.kind));
    } catch (error) {
      if (!isOutdated(error) || this.#isInTransaction) throw error; // who is in one begins it again
      return ask();
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Rows are asked for in pages, never as a stream.");
  }

  async begin(words: string): Promise<void> {
    this.#isInTransaction = true;
    try {
      await this.#say(words);
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  async commit(): Promise<void> {
    await this.#say("commit");
    this.#isInTransaction = false;
    this.health.wrote();
  }

  /** Where the connection is lost there is nothing to roll back any more; to say so would hide why. */
  async rollback(): Promise<void> {
    if (this.#isInTransaction && !this.#broken) await this.#say("rollback").catch(() => {});
    this.#isInTransaction = false;
  }

  release(): void {
    this.client.off("error", this.#lost);
    this.client.release(this.#broken ?? false);
  }

  async #say(words: string): Promise<void> {
    await this.#told(() => this.client.query(words));
  }

  async #told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#failed(error);
    }
  }

  #failed(error: unknown): Error {
    const told = withCode(error);
    if (isLost(told) || isOutdated(told)) this.#broken = told;
    this.health.failed(told);
    return told;
  }
}

function resultOf<R>(found: QueryArrayResult, query: CompiledQuery["query"]): QueryResult<R> {
  const { command, rowCount, fields = [], rows = [] } = found;
  const makeRow = rows.length > 0 ? rowMaker(fields.map(({ name }) => name)) : () => undefined;
  const made = rows.map((values) => makeRow(values) as R);
  if (command === "SELECT") return { rows: made };
  const changed = { numAffectedRows: BigInt(rowCount ?? 0) };
  if (query.kind !== "InsertQueryNode" || !tellsItsNumber(query)) return { ...changed, rows: made };
  const last = rows.at(-1)?.[0] as number | undefined;
  return { ...changed, rows: [], ...(last === undefined ? {} : { insertId: BigInt(last) }) };
}

/** What the driver says of a lost connection without a code. */
const LOST_WORDS = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded)/;
const LOST_CODES = /^(?:57P|08|ECONN|EPIPE|ETIMEDOUT)/;

function withCode(error: unknown): Error {
  const told = error instanceof Error ? error : new Error(String(error));
  return !("code" in told) && LOST_WORDS.test(told.message) ? Object.assign(told, { code: "08006" }) : told;
}

function isLost(error: Error): boolean {
  return "code" in error && LOST_CODES.test(String(error.code));
}

/** Whether a table has another shape than when the statement was prepared, as while a newer release begins: the connection never answers it again. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === OUTDATED && error.message.includes("cached plan");
}

const OUTDATED = "0A000";
