import { expect, test } from "vitest";
import { THEME_NEEDED } from "#app/domain/sheet/fields.ts";
import { mayAddItemRow, type NewRowLookups } from "#app/domain/sheet/new-rows.ts";
import { as, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";

const lookups: NewRowLookups = {
  bodyId: PANEL,
  members: [],
  people: [],
  offices: [],
  themes: new Map([
    [14, { id: 14, bodyId: PANEL, state: "approved" }],
    [15, { id: 15, bodyId: PANEL, state: "closed" }],
  ]),
  meetings: new Map([
    [3, { id: 3, bodyId: PANEL, state: "confirmed", meetsOn: "2026-10-13", dateBasis: "stated" }],
    [4, { id: 4, bodyId: PANEL, state: "held", meetsOn: "2026-08-11", dateBasis: "stated" }],
    [5, { id: 5, bodyId: OTHER_COMMITTEE, state: "confirmed", meetsOn: "2026-10-13", dateBasis: "stated" }],
    [6, { id: 6, bodyId: PANEL, state: "confirmed", meetsOn: "2028-10-13", dateBasis: "stated" }],
  ]),
  programmes: [{ id: 1, startYear: 2026, state: "draft" }],
  year: { yearStartMonth: 5, yearStartDay: 1 },
  delegationId: null,
};

test("a new row becomes an item of a chosen theme, on a meeting to come or on none", () => {
  expect(mayAddItemRow({ themeId: 14, meetingId: null }, lookups, as("officer"))).toEqual({ allowed: true });
  expect(mayAddItemRow({ themeId: 14, meetingId: 3 }, lookups, as("officer"))).toEqual({ allowed: true });
});

test("a new row without a theme that is there says what to enter", () => {
  expect(mayAddItemRow({ themeId: null, meetingId: null }, lookups, as("officer"))).toEqual(THEME_NEEDED);
  expect(mayAddItemRow({ themeId: 99, meetingId: null }, lookups, as("officer"))).toEqual(THEME_NEEDED);
});

test.each([
  ["of a theme that is closed", { themeId: 15, meetingId: null }, lookups],
  ["on a meeting that was held", { themeId: 14, meetingId: 4 }, lookups],
  ["on another body's meeting", { themeId: 14, meetingId: 5 }, lookups],
  ["on a meeting of a year without a programme", { themeId: 14, meetingId: 6 }, lookups],
  ["where the body has no programme", { themeId: 14, meetingId: null }, { ...lookups, programmes: [] }],
])("no new row becomes an item %s", (_, fields, given) => {
  expect(mayAddItemRow(fields, given, as("officer")).allowed).toBe(false);
});

test("only an officer of the body adds rows", () => {
  expect(mayAddItemRow({ themeId: 14, meetingId: null }, lookups, as("chair"))).toMatchObject({ kind: "role" });
});
