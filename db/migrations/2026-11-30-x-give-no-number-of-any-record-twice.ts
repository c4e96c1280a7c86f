import { sql, type Kysely } from "kysely";

/** Of each kind its table, and what its history calls it. */
const KINDS = {
  person: ["person", "person"],
  office: ["office", "office"],
  membership: ["membership", "membership"],
  outcome: ["outcome", "outcome"],
  attendance: ["attendance", "attendance"],
  declaration: ["declaration", "declaration"],
  documentLink: ["document_link", "document"],
};

/**
 * The highest number that was taken out of people, offices, parts and what is recorded of a meeting, so that no other
 * record comes by the history of one that is gone; what went before today is known by its history. And of follow-ups
 * the highest number of each body’s year.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [kind, [table, subject]] of Object.entries(KINDS)) {
    await sql
      .raw(
        `insert into number_gone (kind, number)
          select '${kind}', max(record_id) from event_subject where kind = '${subject}' having max(record_id) is not null`,
      )
      .execute(db);
    await goneAfter(db, { name: table!, table: table!, kind: `'${kind}'`, number: "old.id" });
  }
  await goneAfter(db, {
    name: "follow_up_of_year",
    table: "follow_up",
    kind: "'followUp:' || old.body_id || ':' || old.start_year",
    number: "old.number",
  });
}

async function goneAfter(db: Kysely<unknown>, of: { name: string; table: string; kind: string; number: string }) {
  await sql
    .raw(
      `create trigger ${of.name}_number_gone after delete on ${of.table} begin
        insert into number_gone (kind, number) values (${of.kind}, ${of.number})
        on conflict (kind) do update set number = max(number, excluded.number);
      end`,
    )
    .execute(db);
}
