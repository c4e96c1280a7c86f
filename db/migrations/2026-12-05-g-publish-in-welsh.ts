import { sql, type Kysely } from "kysely";

const STATEMENTS = [
  `alter table body add column languages text not null default 'en' check (languages in ('en', 'en_cy', 'cy_en'))`,
];

/** A body publishes in English, or in English and Welsh. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
