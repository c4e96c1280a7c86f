import type { AskedList, ListSource } from "#app/domain/list-source.ts";

const MOST_TO_TICK = 1_000;

/** The rows of these kinds as they stand, for a form that offers them to tick: no more than one form holds. */
export async function listRowsToTick<Row>(source: ListSource<Row>, kinds: AskedList["kinds"]): Promise<Row[]> {
  const asked = { words: [], kinds, group: null, sort: { column: "", down: false } };
  const [block] = await source.page(asked, { limit: MOST_TO_TICK, offset: 0 });
  const rows = await source.rows(block?.ids ?? []);
  return (block?.ids ?? []).flatMap((id) => rows.get(id) ?? []);
}
