import { expect, test } from "vitest";
import { listedCalendar } from "#app/domain/own-sheet/calendar-grid.ts";
import { layOut } from "#app/domain/own-sheet/lay-out.ts";
import { listedProgramme } from "#app/domain/own-sheet/programme-grid.ts";

const MONTHS = ["June", "July", "September", "November"];
const grid = (...rows: (string | null)[][]) => ({ name: "", rows });

test("words beneath months are no days, whatever numbers they hold", () => {
  const programme = grid(
    ["", ...MONTHS],
    ["Main items", "Performance, quarter 4", "Budget 27", "Ward 3 buses", "Top 10 risks"],
  );
  expect(listedCalendar(programme)).toBeNull();
  expect(listedProgramme(programme)?.rows.map(([title]) => title)).toEqual([
    "Item",
    "Performance, quarter 4",
    "Budget 27",
    "Ward 3 buses",
    "Top 10 risks",
  ]);
});

test("a tracker with a column of updates for each meeting stays a tracker", () => {
  const rows = [
    ["Recommendation", "Owner", ...MONTHS],
    ["Clear the drains", "Clerk", "Asked for", "", "Begun in Quay Street", "Done"],
  ];
  expect(listedProgramme(grid(...rows))).toBeNull();
});

test("a row over the whole width that names one meeting makes no columns of meetings", () => {
  const day = "Wednesday 10 June 2026";
  expect(listedProgramme(grid([day, day, day, day], ["Damp in homes", "Director", "Report", "1 June"]))).toBeNull();
});

test("so many marks that nobody would check them are left as they stand", () => {
  const marks = Array.from({ length: 2_000 }, (_, at) => [`Topic ${at}`, "x", "x", "x", "x"]);
  expect(listedProgramme(grid(["Topic", ...MONTHS], ...marks))).toBeNull();
});

test("the officer who points at another row of headings gets the columns as they stand", () => {
  const programme = grid(["Plan for", "2026/27", "", "", ""], ["Topic", ...MONTHS], ["Floods", "x", "", "x", ""]);
  expect(layOut(programme).columns.map(({ heading }) => heading)).toEqual(["Topic", "Meeting"]);
  expect(layOut(programme, 2).columns.map(({ heading }) => heading)).toEqual(["Topic", "Meeting"]);
  expect(layOut(programme, 1).columns.length).toBeGreaterThan(2);
});

test("two columns of statuses to tick are one; a single one is what it is", () => {
  const two = grid(
    ["Action", "Done", "Outstanding"],
    ["Clear the drains", "✓", ""],
    ["Write to the Minister", "", "x"],
  );
  const table = layOut(two);
  expect(table.columns.map(({ heading }) => heading)).toEqual(["Action", "Status"]);
  expect(table.rows.map(({ cells }) => cells[1])).toEqual(["Done", "Outstanding"]);
  const one = layOut(grid(["Action", "Done"], ["Clear the drains", "x"], ["Write to the Minister", ""]));
  expect(one.columns.map(({ heading }) => heading)).toEqual(["Action", "Done"]);
});
