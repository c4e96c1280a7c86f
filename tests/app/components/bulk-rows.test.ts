import { expect, test } from "vitest";
import { rowsToOffer } from "#app/components/bulk-rows.ts";

const ROWS = [
  { tick: "1.4", words: "I-1 Bus services" },
  { tick: "2.1", words: "I-2 Water safety" },
];
const BUS = { value: "1.4", words: "I-1 Bus services" };
const WATER = { value: "2.1", words: "I-2 Water safety" };

test("the rows that were ticked are offered again, in the version they were ticked in", () => {
  expect(rowsToOffer(ROWS, ["2.1"])).toEqual([WATER]);
  expect(rowsToOffer(ROWS, ["1.3", "1.3"])).toEqual([{ ...BUS, value: "1.3" }]);
});

test("where none was ticked, or none that there is, all are offered", () => {
  expect(rowsToOffer(ROWS, [])).toEqual([BUS, WATER]);
  expect(rowsToOffer(ROWS, ["9.1", "nonsense"])).toEqual([BUS, WATER]);
});
