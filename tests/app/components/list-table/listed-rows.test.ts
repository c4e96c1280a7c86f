import { expect, test } from "vitest";
import { codeKinds } from "#app/components/list-table/define-list.ts";
import { memorySource } from "#tests/support/memory-source.ts";
import { listedIds, readList } from "#app/components/list-table/read-list.ts";
import { themeList } from "#app/components/lists/theme-list.tsx";
import type { ThemeLine } from "#app/domain/theme/theme-line.ts";

const theme = (id: number): ThemeLine => ({
  id,
  reference: `T-${id}`,
  title: `Theme ${id}`,
  why: "",
  bodySlug: "panel",
  bodyName: "Panel",
  state: id % 3 === 0 ? "approved" : "proposed",
  origin: "member",
  proposer: "",
  lead: id % 2 ? "Cllr Bell" : null,
  supporters: id % 5,
  questions: 0,
  proposedOn: null,
  updatedAt: `2026-01-01T00:00:0${id % 10}.000Z`,
  version: 1,
  yours: [],
  mayConsider: false,
});
const themes = Array.from({ length: 130 }, (_, index) => theme(index + 1));

test.each([
  "",
  "state=approved",
  "q=theme+1&sort=-theme",
  "group=state&sort=-supporters",
  "group=lead",
  "state=nonsense&sort=nonsense",
  "lead=Cllr+Bell&size=25",
])("all the rows are those of its pages, one after the other: %s", async (search) => {
  const url = new URL(`https://planner.test/themes?${search}`);
  const source = memorySource(themeList, themes);
  const { pages } = await readList(themeList, source, url);
  const paged: ThemeLine[] = [];
  for (let page = 1; page <= pages; page += 1) {
    url.searchParams.set("page", String(page));
    paged.push(...(await readList(themeList, source, url)).blocks.flatMap((block) => block.rows));
  }
  expect((await listedIds(themeList, source, url)).map((place) => themes[place]?.id)).toEqual(
    paged.map(({ id }) => id),
  );
  expect(paged.length).toBeGreaterThan(0);
});

test("the kinds of a column of codes are its table's, in the table's order and words", () => {
  const kinds = codeKinds((row: { state: "b" | "a" }) => row.state, { b: "Before", a: "After" }, "filter");
  expect(kinds.order).toEqual(["b", "a"]);
  expect(kinds.words("a", { state: "a" })).toBe("After");
  expect([kinds.of({ state: "b" }), kinds.offer]).toEqual(["b", "filter"]);
});
