import { sql, type Kysely } from "kysely";
import { PEOPLE } from "./create-planner/bodies-and-people.ts";
import { THEMES } from "./create-planner/themes.ts";
import { MEETINGS } from "./create-planner/meetings.ts";
import { PUBLISHING } from "./create-planner/publishing.ts";

/**
 * The whole first model. Every table is STRICT; a mutable record carries a
 * `version` that each change raises by one; a flag is a fact (who, when, why).
 * Days end in `_on`, instants in `_at`.
 */
const STATEMENTS = [...PEOPLE, ...THEMES, ...MEETINGS, ...PUBLISHING];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
