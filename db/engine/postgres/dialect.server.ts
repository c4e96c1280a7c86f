import {
  PostgresAdapter,
  PostgresIntrospector,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
} from "kysely";
import type { Pool } from "pg";
import type { WriteHealth } from "#db/engine/write-health.server.ts";
import { PoolDriver } from "./driver.server.ts";
import { NamingCompiler } from "./naming-compiler.server.ts";

/** PostgreSQL as Kysely speaks to it, with names as code has them and one writer at a time. */
export class PlannerDialect implements Dialect {
  constructor(
    private readonly pool: Pool,
    private readonly numbered: ReadonlySet<string>,
    private readonly health: WriteHealth,
  ) {}

  createDriver(): Driver {
    return new PoolDriver(this.pool, this.health);
  }

  createQueryCompiler(): QueryCompiler {
    return new NamingCompiler(this.numbered);
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createIntrospector(db: Kysely<never>): DatabaseIntrospector {
    return new PostgresIntrospector(db);
  }
}
