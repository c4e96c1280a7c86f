import { sql, type Kysely } from "kysely";

const KINDS = { agendaItem: "agenda_item", question: "question", followUp: "follow_up", meeting: "meeting" };

/** The highest number that was taken out of each kind of record, so that no other record is ever called by it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create table number_gone (kind text primary key, number integer not null) strict`).execute(db);
  for (const [kind, table] of Object.entries(KINDS))
    await sql
      .raw(
        `create trigger ${table}_number_gone after delete on ${table} begin
          insert into number_gone (kind, number) values ('${kind}', old.id)
          on conflict (kind) do update set number = max(number, excluded.number);
        end`,
      )
      .execute(db);
}
