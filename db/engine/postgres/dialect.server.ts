import {
  PostgresAdapter,
  PostgresIntrospector,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type QueryCompiler,
} from "kysely";
import type { Pool } from "pg";
import { FinishingDriver, type BeforeCommit } from "#db/engine/finishing-driver.server.ts";
import type { WriteHealth } from "#db/engine/write-health.server.ts";
import { PoolDriver } from "./driver.server.ts";
import { NamingCompiler } from "./naming-compiler.server.ts";

/** PostgreSQL as Kysely speaks to it, with names as code has them and one writer at a time. */
export class PlannerDialect implements Dialect {
  constructor(
    private readonly pool: Pool,
    private readonly health: WriteHealth,
    private readonly finish: BeforeCommit,
  ) {}

  createDriver(): Driver {
    return new FinishingDriver(new PoolDriver(this.pool, this.health), this, this.finish);
  }

  createQueryCompiler(): QueryCompiler {
    return new NamingCompiler();
  }

  createAdapter(): PostgresAdapter {
    return new PostgresAdapter();
  }

  createIntrospector(...[db]: Parameters<Dialect["createIntrospector"]>): DatabaseIntrospector {
    return new PostgresIntrospector(db);
  }
}
