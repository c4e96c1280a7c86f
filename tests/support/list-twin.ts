import { expect } from "vitest";
import type { ListDefinition } from "#app/components/list-table/define-list.ts";
import { memorySource } from "#tests/support/memory-source.ts";
import { listedIds, readList } from "#app/components/list-table/read-list.ts";
import type { ListSource } from "#app/domain/list-source.ts";

/** Numbers that look as if by chance and are the same in every run. */
export function dice(seed: number): <T>(among: readonly T[]) => T {
  let state = seed;
  return (among) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return among[Math.floor((state / 2_147_483_648) * among.length)] as never;
  };
}

/**
 * Holds a list that the database finds, counts and orders against the same rows, all of them, in memory: at many
 * addresses the same rows in the same order under the same headings, and the same counts, sums and filters.
 */
export async function expectTwin<Row extends { id: number }>(
  list: ListDefinition<Row>,
  source: ListSource<Row>,
  { addresses, words }: { addresses: number; words: readonly string[] },
): Promise<void> {
  const rows = await listedIn(source);
  expect(rows.length, "there is something to compare").toBeGreaterThan(20);
  const memory = memorySource(list, rows);
  const pick = dice(rows.length);
  for (let at = 0; at < addresses; at += 1) {
    const url = new URL(`https://planner.test/list?${searchOf(list, rows, words, pick)}`);
    expect(told(await readList(list, source, url)), url.search).toEqual(told(await readList(list, memory, url)));
    if (at % 7 > 0) continue;
    const places = await listedIds(list, memory, url);
    expect(await listedIds(list, source, url), url.search).toEqual(places.map((place) => rows[place]?.id));
  }
}

/** All the rows of a list, as they stand where nothing else is asked for. */
export async function listedIn<Row>(source: ListSource<Row>): Promise<Row[]> {
  const all = await source.ids({ words: [], kinds: {}, group: null, sort: { column: "", down: false } });
  const byId = await source.rows(all);
  return all.map((id) => byId.get(id) as Row);
}

function told<Row extends { id: number }>(view: Awaited<ReturnType<typeof readList<Row>>>) {
  return { ...view, blocks: view.blocks.map(({ heading, rows }) => ({ heading, ids: rows.map(({ id }) => id) })) };
}

/** An address of the list: some filters, mostly of values that there are, an order, a group, a page. */
function searchOf<Row>(
  list: ListDefinition<Row>,
  rows: readonly Row[],
  words: readonly string[],
  pick: <T>(among: readonly T[]) => T,
): URLSearchParams {
  const { shape } = list;
  const params = new URLSearchParams();
  for (let more = pick([0, 0, 1, 1, 2]); more > 0; more -= 1) {
    const kind = pick(shape.kinds);
    const value = list.columns.find(({ id }) => id === kind)?.kinds?.of(pick(rows)) ?? "nothing";
    params.append(kind, typeof value === "string" ? value : pick([...value, "nothing"]));
  }
  if (pick([1, 2, 3]) === 1) params.set("q", pick(words));
  if (pick([1, 2, 3]) > 1) params.set("sort", pick(["", "-"]) + pick(shape.sortable));
  if (pick([1, 2, 3]) > 1) params.set("group", pick(["", ...shape.groupable]));
  params.set("size", pick(["25", "50", "100"]));
  params.set("page", pick(["1", "1", "2", "3", "99"]));
  return params;
}
