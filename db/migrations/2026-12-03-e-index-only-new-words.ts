import { sql, type Kysely } from "kysely";

/** What the searched row of a record is made from, of the record itself: a theme without a day has the year of its last change. */
const MADE_FROM: Record<string, readonly string[]> = {
  theme: [
    "body_id", "title", "why_it_matters", "desired_outcome", "who_is_affected", "origin_words", "reason_words",
    "lead_member_id", "proposed_on",
  ],
  question: [
    "body_id", "text", "source_label", "addressee_words", "addressee_office_id", "asker_words", "asker_person_id",
    "reason_words", "source_words", "item_id", "raised_at_meeting_id", "proposed_on",
  ],
  agenda_item: [
    "body_id", "programme_id", "meeting_id", "title", "purpose", "lead_member_id", "report_author",
    "expected_outcome", "number_words", "reason_words", "source_words",
  ],
  follow_up: [
    "body_id", "start_year", "kind", "wording", "source_number", "source_label", "made_by_words", "owner_person_id",
    "owner_office_id", "owner_words", "reason_words", "due_words", "source_words",
  ],
}; // prettier-ignore
const LAST_CHANGE: Record<string, string> = {
  theme: "or (new.proposed_on is null and substr(old.updated_at, 1, 10) is not substr(new.updated_at, 1, 10))",
};

/**
 * A record's words are copied and indexed anew only where one of them is another. A change names every column that a
 * form holds, and most say again what they said: to index such a row costs more than all else that is written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(MADE_FROM)) {
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master
      where type = 'trigger' and tbl_name = ${table} and name like 'working_%_searched_%'
        and sql like '% after update%' and sql not like '% when %'
    `.execute(db);
    const another = `${listed("old", columns)} is not ${listed("new", columns)} ${LAST_CHANGE[table] ?? ""}`;
    for (const { name, sql: text } of rows) {
      const [, copying = ""] = / begin\b(.*)$/s.exec(text) ?? [];
      await sql`drop trigger ${sql.id(name)}`.execute(db);
      await sql.raw(`create trigger ${name} after update on ${table} when ${another} begin${copying}`).execute(db);
    }
  }
}

function listed(row: "old" | "new", columns: readonly string[]): string {
  return `(${columns.map((column) => `${row}.${column}`).join(", ")})`;
}
