import { sql, type Kysely } from "kysely";

/** Where a meeting's date comes from: until now every date stood as one that a source states. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `alter table meeting add column date_basis text not null default 'stated'
         check (date_basis in ('stated', 'inferred'))`,
    )
    .execute(db);
}
