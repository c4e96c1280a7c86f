import { expect, test } from "vitest";
import {
  hasFewEnoughRows,
  hasRowsToSave,
  importAddress,
  mayBeRead,
  mayImportSomewhere,
  importOffers,
  MOST_TOUCHED_ROWS,
  MOST_WAITING_IMPORTS,
  mayMoveImport,
  mayWait,
} from "#app/domain/sheet/may.ts";
import type { ImportDeed } from "#app/domain/sheet/deeds.ts";
import { IMPORT_STATES, type ImportState } from "#app/domain/sheet/kinds.ts";
import { as, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";

const IN: Record<ImportState, ImportDeed[]> = {
  previewed: ["save_import", "discard_import"],
  applied: ["undo_import"],
  undone: [],
  discarded: [],
};

test.each(Object.keys(IMPORT_STATES) as ImportState[])("an officer's deeds on an import that is %s", (state) => {
  const deeds = ["save_import", "discard_import", "undo_import"] as const;
  const may = (who: "officer" | "chair", bodyId: number) =>
    deeds.filter((deed) => mayMoveImport(deed, { bodyId, state }, as(who)).allowed);
  expect(may("officer", PANEL)).toEqual(IN[state]);
  expect(may("chair", PANEL)).toEqual([]);
  expect(may("officer", OTHER_COMMITTEE)).toEqual([]);
});

test.each<[ImportState, string[]]>([
  ["previewed", ["/imports/7/discarding"]],
  ["applied", ["/imports/7/undoing"]],
  ["undone", []],
  ["discarded", []],
])("the page of an import that is %s leads to %j", (state, links) => {
  const offers = importOffers({ id: 7, bodyId: PANEL, state }, as("officer"));
  expect(offers.map(({ href }) => href)).toEqual(links);
  expect(offers.every(({ verdict }) => verdict.allowed)).toBe(true);
});

test("a refusal by state names the import and how it stands", () => {
  expect(mayMoveImport("save_import", { bodyId: PANEL, state: "applied" }, as("officer"))).toMatchObject({
    because: "You cannot save it now: this import is “Saved”, and would have to be “Not saved yet”.",
  });
});

test("only an officer is led to the import of a list", () => {
  expect(importAddress("themes", as("officer"))).toBe("/imports/new?kind=themes");
  expect(importAddress("themes", as("chair"))).toBeNull();
  expect(importAddress("themes", null)).toBeNull();
});

test("so many imports wait, and so many rows are touched, and no more; an import saves something", () => {
  expect(mayWait(MOST_WAITING_IMPORTS - 1).allowed).toBe(true);
  expect(mayWait(MOST_WAITING_IMPORTS)).toMatchObject({ kind: "limit" });
  expect(hasFewEnoughRows(MOST_TOUCHED_ROWS).allowed).toBe(true);
  expect(hasFewEnoughRows(MOST_TOUCHED_ROWS + 1)).toMatchObject({
    because: "The file changes or adds 2,001 rows; import at most 2,000 at a time. Nothing was saved.",
  });
  expect(hasRowsToSave(1).allowed).toBe(true);
  expect(hasRowsToSave(0)).toMatchObject({ kind: "state" });
});

test("a spreadsheet is read unless ten wait already, and is then to be sent again in a moment", () => {
  expect(mayBeRead(9).allowed).toBe(true);
  expect(mayBeRead(10)).toMatchObject({ kind: "trouble", because: expect.stringMatching(/try again in a moment/) });
});

test("who has a part in no body is told who imports spreadsheets", () => {
  for (const reader of [null, { ...as("officer"), parts: [] }])
    expect(mayImportSomewhere(reader)).toEqual({
      allowed: false,
      kind: "role",
      because: "Only the scrutiny officer of a body can import a spreadsheet.",
    });
  expect(mayImportSomewhere(as("officer")).allowed).toBe(true);
});
