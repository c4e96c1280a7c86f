import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What became of each backup, for whoever looks after the planner. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table backup (
        at text primary key not null,
        ended_at text not null,
        name text,
        bytes integer,
        elsewhere_at text,
        trouble text
      ) strict`,
    )
    .execute(db);
}
