import { sql, type Kysely } from "kysely";
import { familyNameOf } from "#app/domain/person-name.ts";

/** Each person's family name, by which lists are sorted: at first the one in their name, which an administrator may change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table person add column family_name text not null default ''`).execute(db);
  const { rows } = await sql<{ id: number; name: string }>`select id, name from person`.execute(db);
  for (const { id, name } of rows) {
    await sql`update person set family_name = ${familyNameOf(name)} where id = ${id}`.execute(db);
  }
}
