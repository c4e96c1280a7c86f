import { sql, type Kysely } from "kysely";

/** The abbreviations and other words that a body uses, as it keeps them; none where the list it begins with was never changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table body add column same_words text`).execute(db);
}
