import { changedFields, type FieldChange } from "#app/domain/events.ts";
import { WELSH_LABELS, type WelshField, type WelshKind, type WelshWords } from "#app/domain/welsh.ts";
import type { Db } from "#db/open.server.ts";
import { isBilingual, listWelsh, setWelsh } from "#db/welsh-texts.server.ts";
import type { Trx } from "./run-deed.server.ts";

type Record = { kind: WelshKind; id: number; bodyId: number };

/** What a record says in Welsh, for its form; null where its body publishes in English alone. */
export async function offerWelsh<K extends WelshKind>(
  db: Db,
  record: { kind: K; id: number; bodyId: number },
): Promise<WelshWords<K> | null> {
  return (await isBilingual(db, record.bodyId)) ? readWelsh<K>(db, record) : null;
}

/**
 * Writes what a record says in Welsh, inside the deed that changes the record; returns what changed, for its history.
 * Words that are not given stay, and so do all where the body publishes in English alone.
 */
export async function writeWelsh<K extends WelshKind>(
  trx: Trx,
  record: { kind: K; id: number; bodyId: number },
  given: WelshWords<K> | undefined,
): Promise<FieldChange[]> {
  if (given === undefined || !(await isBilingual(trx, record.bodyId))) return [];
  const before = await readWelsh<K>(trx, record);
  for (const field of Object.keys(before) as WelshField<K>[])
    if (given[field] !== before[field]) await setWelsh(trx, record, field, given[field]);
  return changedFields(before, given, WELSH_LABELS[record.kind] as { [field in WelshField<K>]: string });
}

async function readWelsh<K extends WelshKind>(db: Db, record: Record): Promise<WelshWords<K>> {
  const words = await listWelsh(db, record);
  const fields = Object.keys(WELSH_LABELS[record.kind]);
  return Object.fromEntries(fields.map((field) => [field, words.get(field) ?? ""])) as unknown as WelshWords<K>;
}
