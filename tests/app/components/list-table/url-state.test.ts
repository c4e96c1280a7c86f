import { expect, test } from "vitest";
import {
  hrefOf,
  patch,
  readUrl,
  writeUrl,
  type ListShape,
  type ListState,
} from "#app/components/list-table/url-state.ts";

const SHAPE: ListShape = {
  kinds: ["state", "lead"],
  sortable: ["title", "minutes"],
  groupable: ["state"],
  hideable: ["lead", "minutes"],
  sort: { column: "title", down: false },
  group: "state",
  hide: ["minutes"],
};

const read = (search: string) => readUrl(SHAPE, new URLSearchParams(search));

test("an address without a query is what the list starts with", () => {
  expect(read("")).toEqual({
    q: "",
    kinds: {},
    sort: { column: "title", down: false },
    group: "state",
    hide: ["minutes"],
    page: 1,
    size: 50,
  });
  expect(writeUrl(SHAPE, read("")).toString()).toBe("");
});

const STATES: Partial<ListState>[] = [
  { q: "taxi licensing & hotels" },
  { kinds: { state: ["proposed", "scoped"], lead: ["Cllr Ahmed"] } },
  { sort: { column: "minutes", down: true } },
  { sort: { column: "title", down: true } },
  { group: "" },
  { hide: [] },
  { hide: ["lead"] },
  { hide: ["lead", "minutes"] },
  { page: 3 },
  { size: 25, page: 2, q: "é", kinds: { lead: ["a=b&c", "x"] }, group: "", hide: [] },
];

test.each(STATES)("what is written is read back the same: %j", (change) => {
  const state = { ...read(""), ...change };
  expect(readUrl(SHAPE, writeUrl(SHAPE, state))).toEqual(state);
});

test("anything unknown is as if it were not there", () => {
  const odd = "sort=-password&group=lead&hide=title&hide=lead&page=-1&size=9999&nothing=1&state=";
  expect(read(odd)).toEqual({ ...read(""), hide: ["lead"] });
  expect(read("page=1e9&page=2").page).toBe(1);
  expect(read(`state=${"x".repeat(101)}`).kinds).toEqual({});
  expect(read(`q=${"x".repeat(500)}`).q).toHaveLength(100);
});

test("a filter form that was sent with no column ticked hides none", () => {
  expect(read("hide=").hide).toEqual([]);
  expect(read("hide=&hide=lead").hide).toEqual(["lead"]);
});

test("a change of filter goes back to the first page, a change of page does not lose the filter", () => {
  const state = read("state=proposed&page=4");
  expect(hrefOf("/themes", SHAPE, patch(state, { q: "taxi" }))).toBe("/themes?q=taxi&state=proposed");
  expect(hrefOf("/themes", SHAPE, patch(state, { page: 5 }))).toBe("/themes?state=proposed&page=5");
});
