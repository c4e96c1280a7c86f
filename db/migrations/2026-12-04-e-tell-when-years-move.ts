import { sql, type Kysely } from "kysely";

/** What a year leaves unfinished hangs on these, and on who sees them. */
const LEFT = {
  theme: ["body_id", "state", "proposed_on", "proposer_person_id", "sensitive_since_at"],
  agenda_item: ["programme_id", "body_id", "theme_id", "kind", "state"],
  question: ["body_id", "theme_id", "item_id", "state", "proposed_on"],
  follow_up: ["body_id", "start_year", "theme_id", "item_id", "state", "sensitive_since_at"],
  year_end_decision: ["programme_id", "kind", "record_id"],
};
const MOVES = "update list_stamp set moved = moved + 1 where list = 'year_end'";

const STATEMENTS = [
  "insert into list_stamp (list) values ('year_end')",
  ...Object.entries(LEFT).flatMap(([table, columns]) => [
    `create trigger ${table}_added_moves_years after insert on ${table} begin ${MOVES}; end`,
    `create trigger ${table}_deleted_moves_years after delete on ${table} begin ${MOVES}; end`,
    `create trigger ${table}_moves_years after update of ${columns.join(", ")} on ${table}
      when ${columns.map((one) => `old.${one} is not new.${one}`).join(" or ")} begin ${MOVES}; end`,
  ]),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
