import { sql, type Kysely, type Transaction } from "kysely";
import type { WelshField, WelshKind } from "#app/domain/welsh.ts";
import type { Database } from "#db/schema.ts";

type Record = { kind: WelshKind; id: number };

/** What a record says in Welsh, by field. */
export async function listWelsh(db: Kysely<Database>, { kind, id }: Record): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("welshText")
    .select(["field", "words"])
    .where("kind", "=", kind)
    .where("recordId", "=", id)
    .execute();
  return new Map(rows.map(({ field, words }) => [field, words]));
}

/** Writes what a record says in Welsh in one field; empty words take it away. */
export async function setWelsh(
  trx: Transaction<Database>,
  { kind, id }: Record,
  field: WelshField<WelshKind>,
  words: string,
): Promise<void> {
  if (words === "") {
    await trx
      .deleteFrom("welshText")
      .where("kind", "=", kind)
      .where("recordId", "=", id)
      .where("field", "=", field)
      .execute();
    return;
  }
  await trx
    .insertInto("welshText")
    .values({ kind, recordId: id, field, words })
    .onConflict((taken) => taken.columns(["kind", "recordId", "field"]).doUpdateSet({ words }))
    .execute();
}

/** What a record says in Welsh in one field, as a column beside it; null where it says nothing. */
export function welshOf<K extends WelshKind>(kind: K, field: WelshField<K>, id: string) {
  return sql<string | null>`(select words from welsh_text
    where kind = ${kind} and record_id = ${sql.ref(id)} and field = ${field})`;
}

/** Whether the body publishes in Welsh too. */
export async function isBilingual(db: Kysely<Database>, bodyId: number): Promise<boolean> {
  const body = await db.selectFrom("body").select("languages").where("id", "=", bodyId).executeTakeFirst();
  return body !== undefined && body.languages !== "en";
}
