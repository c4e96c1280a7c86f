import { describe, expect, test } from "vitest";
import { guessColumns } from "#app/domain/own-sheet/guess-columns.ts";
import { guessKind } from "#app/domain/own-sheet/guess-kind.ts";
import { layOut } from "#app/domain/own-sheet/lay-out.ts";
import { readOwnRows, type OwnRecord } from "#app/domain/own-sheet/read-rows.ts";
import { startYearOfTitles } from "#app/domain/own-sheet/title-year.ts";
import { readOwnFile } from "#app/imports/read-own-file.server.ts";
import { FIRST_EIGHT } from "#tests/support/own-sheets/first-eight.ts";
import { FOUR_HELD_BACK } from "#tests/support/own-sheets/four-held-back.ts";
import { FROM_SIX_COUNCILS } from "#tests/support/own-sheets/from-six-councils.ts";
import { HELD_BACK_AGAIN } from "#tests/support/own-sheets/held-back-again.ts";
import { HELD_BACK } from "#tests/support/own-sheets/held-back.ts";
import { LAST_FOUR } from "#tests/support/own-sheets/last-four.ts";
import type { OwnSheetCase } from "#tests/support/own-sheets/make.ts";
import { DATE_LISTS, PACKS, PEOPLE_LISTS } from "#tests/support/own-sheets/packs-people-dates.ts";
import { PROGRAMMES } from "#tests/support/own-sheets/programmes.ts";
import { TRACKERS } from "#tests/support/own-sheets/trackers.ts";

const TODAY = "2026-11-24";

async function understood({ bytes, sheet = 0, fileName }: OwnSheetCase) {
  const read = await readOwnFile(await bytes());
  if (!read.ok) throw new Error(read.problems.join(" "));
  const table = layOut(read.grids[sheet]!);
  const kind = guessKind(table, fileName);
  const guesses = guessColumns(table, kind);
  const columns = Object.fromEntries(guesses.flatMap(({ at, field }) => (field ? [[at, field]] : [])));
  const startYear = startYearOfTitles([...table.titles, fileName]);
  const year = { yearStartsOn: startYear === null ? null : `${startYear}-05-01`, today: TODAY };
  return { table, kind, guesses, ...readOwnRows(table, { kind, columns, everywhere: {} }, year) };
}

/** A field of a row in the form of the expectation: its words, or what they come to. */
function fieldOf({ values }: OwnRecord, field: string, expected: string): string {
  const value = values[field];
  const { read } = value ?? { read: null };
  if (expected.startsWith("names:")) return `names:${(read as string[] | null)?.join("|") ?? ""}`;
  if (expected.startsWith("on:")) return `on:${(read as { on: string | null } | null)?.on ?? "none"}`;
  if (expected.startsWith("kind:")) return `kind:${(read as { kind: string } | null)?.kind ?? "none"}`;
  if (expected.startsWith("is:")) return `is:${String(read)}`;
  return value?.words ?? "";
}

const TWELVE = [...FIRST_EIGHT, ...LAST_FOUR];
const CASES = [
  ...TWELVE,
  ...PROGRAMMES,
  ...TRACKERS,
  ...PACKS,
  ...PEOPLE_LISTS,
  ...DATE_LISTS,
  ...HELD_BACK,
  ...HELD_BACK_AGAIN,
  ...FROM_SIX_COUNCILS,
  ...FOUR_HELD_BACK,
];

describe("a sheet of one's own is understood without being edited first", () => {
  test.each(CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
    const { kind, records, table, guesses } = await understood(one);
    const said = one.rows.map((row, at) => {
      const record = records[at];
      return (
        record &&
        Object.fromEntries(Object.entries(row).map(([field, expected]) => [field, fieldOf(record, field, expected)]))
      );
    });
    expect({ kind, columns: table.columns.map(({ heading }, at) => [heading, guesses[at]?.field ?? null]) }).toEqual({
      kind: one.kind,
      columns: table.columns.map(({ heading }, at) => [heading, one.columns[at] ?? null]),
    });
    expect(said).toEqual(one.rows);
    if (one.scores) expect(records[0]?.scores).toEqual(one.scores);
  });

  test("the guess is right for at least nine of ten columns", async () => {
    let [right, all] = [0, 0];
    for (const one of CASES) {
      const { guesses } = await understood(one);
      all += one.columns.length;
      right += one.columns.filter((field, at) => (guesses[at]?.field ?? null) === field).length;
    }
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });
});
