import { PostgresAdapter, type Kysely } from "kysely";
import type { Database } from "#db/schema.ts";
import type { EngineName } from "./in-either.server.ts";

/** The engine that these queries go to. */
export function engineOf(db: Kysely<Database>): EngineName {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}
