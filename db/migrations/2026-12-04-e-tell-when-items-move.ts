import { sql, type Kysely } from "kysely";

/** What the lists of programmes are counted by: of their items, and of the themes of those. */
const COUNTED = {
  agenda_item: [
    ...["body_id", "programme_id", "theme_id", "meeting_id", "lead_member_id"],
    ...["kind", "state", "format", "minutes"],
  ],
  theme: ["proposer_person_id", "sensitive_since_at"],
};
const MOVES = "update list_stamp set moved = moved + 1 where list = 'item'";

const STATEMENTS = [
  "insert into list_stamp (list) values ('item')",
  `create trigger agenda_item_added_moves_list_of_items after insert on agenda_item begin ${MOVES}; end`,
  `create trigger agenda_item_deleted_moves_list_of_items after delete on agenda_item begin ${MOVES}; end`,
  ...Object.entries(COUNTED).map(
    ([table, columns]) => `create trigger ${table}_moves_list_of_items after update of ${columns.join(", ")} on ${table}
      when ${columns.map((one) => `old.${one} is not new.${one}`).join(" or ")} begin ${MOVES}; end`,
  ),
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
