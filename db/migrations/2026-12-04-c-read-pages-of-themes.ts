import { sql, type Kysely } from "kysely";

/** The links of a theme in their order, as its page shows them, and published themes by title. */
const STATEMENTS = [
  `create index theme_relation_there on theme_relation(theme_id)`,
  `create index publication_by_title on publication(kind, title collate nocase, record_id)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
