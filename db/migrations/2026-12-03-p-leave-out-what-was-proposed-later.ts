import { sql, type Kysely } from "kysely";

/** The end of a year looks at what was proposed until its last day: what came later is found first, and left out. */
const STATEMENTS = [
  `create index theme_by_proposal on theme(body_id, proposed_on)`,
  `create index question_by_proposal on question(body_id, proposed_on)`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
