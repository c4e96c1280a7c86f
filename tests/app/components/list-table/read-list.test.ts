import { expect, test } from "vitest";
import { memorySource } from "#tests/support/memory-source.ts";
import { readList } from "#app/components/list-table/read-list.ts";
import { ITEMS, sampleList, type Item } from "./sample-list.ts";

const view = (search: string, items: Item[] = ITEMS) =>
  readList(sampleList, memorySource(sampleList, items), new URL(`http://planner.test/items${search}`));
const refs = async (search: string) =>
  (await view(search)).blocks.flatMap((block) => block.rows.map((item) => item.ref));
const counts = async (search: string, facet: string) =>
  Object.fromEntries(
    ((await view(search)).facets.find(({ id }) => id === facet)?.choices ?? []).map((choice) => [
      choice.words,
      choice.count,
    ]),
  );

test("a filter shows fewer rows", async () => {
  expect(await refs("")).toHaveLength(4);
  expect(await refs("?state=proposed")).toEqual(["I-3", "I-1"]);
  expect(await refs("?state=proposed&state=closed&lead=Ahmed")).toEqual(["I-10"]);
});

test("a row of several kinds is found by any of them", async () => {
  expect(await refs("?tags=b")).toEqual(["I-3", "I-1"]);
  expect(await refs("?tags=a")).toEqual(["I-1"]);
  expect(await counts("", "tags")).toEqual({ a: 1, b: 2 });
});

test("the search takes apostrophes and hyphens of every kind, or none", async () => {
  const titles = ["The Commissioner’s plan", "Host families", "Re-opening Zoë’s station"];
  const items = titles.map((title, at): Item => ({
    ref: `I-${at + 1}`,
    title,
    state: "proposed",
    lead: null,
    minutes: 1,
  }));
  const found = async (q: string) =>
    (await view(`?q=${encodeURIComponent(q)}`, items)).blocks.flatMap((block) => block.rows.map((item) => item.ref));
  for (const typed of ["Commissioner's", "Commissioner’s", "commissioners"])
    expect(await found(typed), typed).toEqual(["I-1"]);
  for (const typed of ["host-families", "host‑families", "host families"])
    expect(await found(typed), typed).toEqual(["I-2"]);
  for (const typed of ["reopening", "re-opening", "zoes"]) expect(await found(typed), typed).toEqual(["I-3"]);
});

test("the search takes every word, with or without capitals and accents", async () => {
  expect(await refs("?q=estates")).toEqual(["I-2"]);
  expect(await refs("?q=i-1 TAXI")).toEqual(["I-1"]);
  expect(await refs("?q=taxi hotel")).toEqual([]);
});

test("a sort changes the order, and nothing comes last either way", async () => {
  expect(await refs("?sort=minutes")).toEqual(["I-10", "I-1", "I-2", "I-3"]);
  expect(await refs("?sort=-minutes")).toEqual(["I-2", "I-1", "I-10", "I-3"]);
  expect(await refs("?sort=-title")).toEqual(["I-1", "I-3", "I-2", "I-10"]);
});

test("counts ignore the column's own filter and obey the others", async () => {
  expect(await counts("?state=proposed", "state")).toEqual({ PROPOSED: 2, SCOPED: 1, CLOSED: 1 });
  expect(await counts("?q=a", "lead")).toEqual({ Ahmed: 2, Bell: 1 });
  expect(await counts("?q=a&state=proposed&lead=Bell", "lead")).toEqual({ Bell: 1 });
  expect(await counts("?lead=Ahmed", "state")).toEqual({ SCOPED: 1, CLOSED: 1 });
});

test("choices are in the order given, a chosen one stays in sight at nought", async () => {
  const state = (await view("?state=closed&q=taxi")).facets.find(({ id }) => id === "state");
  expect(state?.choices).toEqual([
    { value: "proposed", words: "PROPOSED", count: 1, chosen: false },
    { value: "closed", words: "CLOSED", count: 0, chosen: true },
  ]);
});

test("groups have their count and sums, in the order of their kind, those without last", async () => {
  expect(
    (await view("?group=state&sort=-minutes")).blocks.map(({ heading, rows }) => [
      heading?.words,
      heading?.note,
      rows.map((item) => item.ref),
    ]),
  ).toEqual([
    ["PROPOSED", "2 items, 30 minutes", ["I-1", "I-3"]],
    ["SCOPED", "1 item, 45 minutes", ["I-2"]],
    ["CLOSED", "1 item, 15 minutes", ["I-10"]],
  ]);
  const leads = async (search: string) => (await view(search)).blocks.map(({ heading }) => heading?.words);
  expect(await leads("?group=lead")).toEqual(["Ahmed", "Bell", "No lead"]);
  expect(await leads("?group=lead&sort=-lead")).toEqual(["Bell", "Ahmed", "No lead"]);
});

const MANY: Item[] = Array.from({ length: 60 }, (_, index) => ({
  ref: `I-${index + 1}`,
  title: `Item ${index + 1}`,
  state: index < 40 ? "proposed" : "scoped",
  lead: null,
  minutes: 10,
}));

test("a page holds 50 rows, the next page the rest, a page past the end is the last", async () => {
  const rowsOn = async (search: string) => (await view(search, MANY)).blocks.flatMap((block) => block.rows);
  expect(await rowsOn("")).toHaveLength(50);
  expect((await rowsOn("?page=2")).map((item) => item.ref)).toEqual(MANY.slice(50).map((item) => item.ref));
  expect(await rowsOn("?page=99")).toHaveLength(10);
  expect((await view("?page=99", MANY)).state.page).toBe(2);
});

test("grouping pages by rows: a group that goes on says so and counts all its rows", async () => {
  const blocks = (await view("?group=state&size=25&page=2", MANY)).blocks;
  expect(blocks.map(({ heading, rows }) => [heading, rows.length])).toEqual([
    [{ words: "PROPOSED", note: "40 items, 400 minutes", continued: true }, 15],
    [{ words: "SCOPED", note: "20 items, 200 minutes", continued: false }, 10],
  ]);
});

test("the totals are of all that was found, not of the page", async () => {
  expect((await view("", MANY)).totals).toEqual({ minutes: "600 minutes" });
  expect((await view("?state=scoped&size=25", MANY)).totals).toEqual({ minutes: "200 minutes" });
});

test("each filter in force can be taken off by itself", async () => {
  expect((await view("?q=taxi&state=proposed&lead=Bell")).chips).toEqual([
    { label: "Search", words: "taxi", without: "/items?state=proposed&lead=Bell" },
    { label: "State", words: "PROPOSED", without: "/items?q=taxi&lead=Bell" },
    { label: "Lead", words: "Bell", without: "/items?q=taxi&state=proposed" },
  ]);
});

test("a filter that cannot tell rows apart is not offered", async () => {
  expect((await view("?state=closed")).facets.map(({ id }) => id)).toEqual(["state"]);
});

test("a state that no row is in finds nothing; it is known all the same", async () => {
  const none = await view("?state=closed", ITEMS.slice(0, 3));
  expect(none.found).toBe(0);
  expect(none.chips).toMatchObject([{ label: "State", words: "CLOSED" }]);
});

test("a value that no row has is ignored, so an old link still shows the list", async () => {
  expect(await refs("?lead=Nobody")).toHaveLength(4);
  expect(await refs("?sort=password&group=secret&colour=red")).toHaveLength(4);
});
