import { expect, test } from "vitest";
import { againstText, changeText } from "#app/domain/sheet/change-words.ts";
import { checkOf, readCheck } from "#app/domain/sheet/check.ts";
import { compareRow, type PresentRecord } from "#app/domain/sheet/compare.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";

const sheet = SHEETS.items;
const VALUES = {
  title: "Buses",
  theme: "T-1",
  meeting: "",
  purpose: "",
  format: "agenda_item",
  minutes: 30,
  lead: "",
  author: "",
  expectedOutcome: "",
} as const;
const ITEM: PresentRecord = {
  id: 4,
  version: 2,
  bodyId: 1,
  bodyName: "The panel",
  title: "Buses",
  values: VALUES,
  verdict: { allowed: true },
};

const row = (edited: object, taken: Partial<PresentRecord> = {}): SheetRow => ({
  number: 2,
  id: 4,
  check: readCheck(checkOf(sheet, { ...ITEM, ...taken })),
  untouched: Object.keys(edited).length === 0,
  values: { ...VALUES, ...edited } as never,
});
const compared = (one: SheetRow, present: Partial<PresentRecord> | null = {}) => {
  const { outcome, words } = compareRow(sheet, one, {
    bodyId: 1,
    present: new Map(present ? [[4, { ...ITEM, ...present }]] : []),
    last: new Map([[4, { name: "Jo Bryce", at: "2026-11-03T10:00:00.000Z" }]]),
    whyNot: () => null,
  });
  return [outcome, ...words];
};

test("a row that was left alone is unchanged, whatever has happened to its record", () => {
  expect(compared(row({}))).toEqual(["unchanged"]);
  expect(compared(row({}), { version: 9, values: { ...VALUES, minutes: 5 } })).toEqual(["unchanged"]);
  expect(compared(row({}), null)).toEqual(["unchanged"]);
});

test("a row says field by field what it changes", () => {
  expect(compared(row({ minutes: 45, purpose: "To look" }))).toEqual([
    "changed",
    "Purpose: nothing to “To look”",
    "Minutes: 30 to 45",
  ]);
});

test("a record that only moved on is no conflict; one whose words changed is, and says who and when", () => {
  expect(compared(row({ minutes: 45 }), { version: 3 })).toEqual(["changed", "Minutes: 30 to 45"]);
  expect(compared(row({ minutes: 45 }), { version: 3, values: { ...VALUES, minutes: 20 } })).toEqual([
    "conflict",
    "Changed by Jo Bryce on 3 November 2026 since this file was made",
    "Minutes: the file says 45, it now says 20",
  ]);
  expect(compared(row({ minutes: 45 }), { version: 3, values: { ...VALUES, minutes: 45 } })).toEqual(["unchanged"]);
});

test("what is not here, of another body, given once or refused by its deed is refused", () => {
  expect(compared(row({ minutes: 45 }), null)).toEqual(["refused", "There is no I-4 here."]);
  expect(compared(row({ minutes: 45 }), { bodyId: 2, bodyName: "Othertown" })).toEqual([
    "refused",
    "I-4 belongs to Othertown: import it with a spreadsheet of that body.",
  ]);
  expect(compared(row({ theme: "T-5" }))).toEqual([
    "refused",
    "“Theme” is read from new rows only: change it on the page of I-4.",
  ]);
  expect(
    compared(row({ minutes: 45 }), { verdict: { allowed: false, kind: "state", because: "It is considered." } }),
  ).toEqual(["refused", "It is considered."]);
});

test("long words are cut where they differ", () => {
  const column = { heading: "Why", type: "text", use: "edited", width: 9 } as const;
  const [one, other] = [`${"a".repeat(300)} old end`, `${"a".repeat(300)} new end`];
  expect(changeText(column, one, other)).toMatch(/old end” to “….*new end”$/);
  expect(againstText(column, "", "x")).toBe("Why: the file says nothing, it now says “x”");
});
