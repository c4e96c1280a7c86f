import { expect, test } from "vitest";
import { addressOfPage, pageOf } from "#app/domain/pages.ts";

const rows = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test.each([
  [0, null, [], 1, 1],
  [3, null, [1, 3], 1, 1],
  [10, "1", [1, 10], 1, 1],
  [11, null, [1, 10], 1, 2],
  [11, "2", [11, 11], 2, 2],
  [25, "3", [21, 25], 3, 3],
  [25, "9", [21, 25], 3, 3],
  [25, "0", [1, 10], 1, 3],
  [25, "-2", [1, 10], 1, 3],
  [25, "1e1", [1, 10], 1, 3],
  [25, "two", [1, 10], 1, 3],
] as const)("of %i rows, ten a page, page %j holds %j: page %i of %i", (count, asked, shown, page, pages) => {
  const found = pageOf(rows(count), asked, 10);
  expect([found.page, found.pages, found.total]).toEqual([page, pages, count]);
  expect(found.rows.length === 0 ? [] : [found.rows[0], found.rows.at(-1)]).toEqual(shown);
});

test.each([
  ["/mine", 1, "/mine"],
  ["/mine", 2, "/mine?page=2"],
  ["/mine?day=2026-06-01&page=4", 2, "/mine?day=2026-06-01&page=2"],
  ["/mine?day=2026-06-01&page=4#here", 1, "/mine?day=2026-06-01"],
])("the address %s of page %i is %s: what was asked stays", (here, page, address) => {
  expect(addressOfPage(here, page)).toBe(address);
});
