import { sql, type Kysely, type Transaction } from "kysely";
import { withoutNames, type NameTaken } from "#app/domain/account/anonymity.ts";
import type { Database } from "#db/schema.ts";

/** A row that holds a name: where it stands, and what its columns are without it. */
type Named = { place: string; changed: [column: string, text: string][] };

/** The rows of a table that hold one of the names in one of these columns; the database has looked for their words first. */
export async function listNamed(
  db: Kysely<Database>,
  table: string,
  columns: readonly string[],
  mayNameOne: ReturnType<typeof sql<boolean>>,
  taken: NameTaken,
): Promise<Named[]> {
  const texts = sql.join(columns.map((column) => sql`${sql.id(column)}::text`));
  const { rows } = await sql<{ place: string; texts: string }>`
    select ctid::text as place, json_build_array(${texts}) as texts from ${sql.id(table)} where ${mayNameOne}
  `.execute(db);
  return rows.flatMap(({ place, texts }) => {
    const held = JSON.parse(texts) as (string | null)[];
    const changed = columns.flatMap((column, at): [string, string][] => {
      const before = held[at] ?? "";
      const after = before === "" ? before : withoutNames(before, taken);
      return after === before ? [] : [[column, after]];
    });
    return changed.length > 0 ? [{ place, changed }] : [];
  });
}

/** Writes these rows without the name. */
export async function rewriteNamed(trx: Transaction<Database>, table: string, named: readonly Named[]): Promise<void> {
  for (const { place, changed } of named) {
    const set = sql.join(changed.map(([column, text]) => sql`${sql.id(column)} = ${text}`));
    await sql`update ${sql.id(table)} set ${set} where ctid = cast(cast(${place} as text) as tid)`.execute(trx);
  }
}

/** Lifts the triggers that keep the table from being changed, for this work inside this transaction alone. */
export async function whileChangeable(
  trx: Transaction<Database>,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const { rows: guards } = await sql<{ name: string }>`
    select tgname as name from pg_trigger where tgrelid = to_regclass(${table}) and tgname like '%never_changes'
  `.execute(trx);
  for (const { name } of guards) await sql`alter table ${sql.id(table)} disable trigger ${sql.id(name)}`.execute(trx);
  await work();
  for (const { name } of guards) await sql`alter table ${sql.id(table)} enable trigger ${sql.id(name)}`.execute(trx);
}
