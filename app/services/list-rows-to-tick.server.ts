import type { AskedList, ListSource } from "#app/domain/list-source.ts";
import { placeOfPage, type Paged } from "#app/domain/pages.ts";

/** A page of the rows of these kinds as they stand, for a form that offers them to tick. */
export async function listRowsToTick<Row>(
  source: ListSource<Row>,
  kinds: AskedList["kinds"],
  asked: string | null = null,
): Promise<Paged<Row>> {
  const list: AskedList = { words: [], kinds, group: null, sort: { column: "", down: false } };
  const { found } = await source.count(list, []);
  const { limit, offset, ...paged } = placeOfPage(found, asked);
  const [block] = await source.page(list, { limit, offset });
  return { ...paged, rows: await listTicked(source, block?.ids ?? []) };
}

/** Those of these rows that are in the list, in this order. */
export async function listTicked<Row>(source: ListSource<Row>, ids: readonly number[]): Promise<Row[]> {
  const rows = await source.rows(ids);
  return ids.flatMap((id) => rows.get(id) ?? []);
}
