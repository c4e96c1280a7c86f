import { beforeEach, expect, test } from "vitest";
import { readImport } from "#app/services/sheet/read-import.server.ts";
import { saveImport } from "#app/services/sheet/save-import.server.ts";
import { uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import type { SheetRow } from "#app/domain/sheet/rows.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenTheme } from "#tests/support/records.ts";
import { newRow, takenOut } from "#tests/support/taken-out.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const proposed = (number: number) => newRow("themes", number, { title: `Theme ${number}`, whyItMatters: "It does." });
const refused = (number: number) => newRow("themes", number, { title: `Bad ${number}` });
async function brought(rows: SheetRow[], untouched = 0): Promise<number> {
  const input = { bodyId: PANEL, kind: "themes", fileName: "autumn.xlsx", read: { untouched, rows } } as const;
  const done = await uploadSheet(db, acting("officer"), input);
  if (!done.ok) throw new Error(done.refusal.because);
  return done.result.id;
}
async function read(id: number, page = 1, who: CastName = "officer") {
  const found = await readImport(db, as(who), id, page);
  if (!found) throw new Error("It is not to be seen.");
  return found;
}

test("the worst first: conflicts, refusals, changes, what is added; what is unchanged is counted and not shown", async () => {
  const [edited, taken, same] = [await givenTheme(db), await givenTheme(db), await givenTheme(db)];
  const rows = [
    proposed(2),
    await takenOut(db, "themes", edited, { title: "Edited" }),
    refused(4),
    await takenOut(db, "themes", taken, { title: "In conflict" }),
    await takenOut(db, "themes", same),
  ];
  await db.updateTable("theme").set({ title: "Changed since", version: 2 }).where("id", "=", taken).execute();
  const id = await brought(rows, 7);
  const { lines, counts, state, applied, verdicts } = await read(id);
  expect(lines.map(({ outcome }) => outcome)).toEqual(["conflict", "refused", "changed", "added"]);
  expect(counts).toEqual({
    conflict: 1,
    refused: 1,
    changed: 1,
    added: 1,
    unchanged: 8,
    left: 0,
    alike: 0,
    passed_over: 0,
  });
  expect([state, applied, verdicts.save.allowed, verdicts.discard.allowed]).toEqual(["previewed", null, true, true]);
  const { version, mark, seen } = await read(id);
  expect(await saveImport(db, acting("officer"), { importId: id, version, mark, seen })).toMatchObject({
    ok: true,
    result: { changed: 1, added: 1, left: 2 },
  });
  const saved = await read(id);
  expect(saved.lines.map(({ outcome, row }) => [outcome, row])).toEqual([
    ["changed", null],
    ["added", null],
  ]);
  expect(saved).toMatchObject({ state: "applied", applied: { name: "Jo Bryce" }, undone: null, counts: { left: 2 } });
  expect([saved.verdicts.save.allowed, saved.verdicts.discard.allowed]).toEqual([false, false]);
});

test("fifty lines a page; a page that is not there is the nearest", async () => {
  const id = await brought(Array.from({ length: 51 }, (_, at) => proposed(at + 2)));
  const page = async (asked: number) => {
    const { page: at, pages, lines } = await read(id, asked);
    return [at, pages, lines.length, lines[0]?.row];
  };
  for (const asked of [1, 0, -1, 1.9, Number.NaN]) expect(await page(asked), `${asked}`).toEqual([1, 2, 50, 2]);
  for (const asked of [2, 3, 99]) expect(await page(asked), `${asked}`).toEqual([2, 2, 1, 52]);
});

test("it is for officers of the body, and for who brought it while they have a part there", async () => {
  const id = await brought([proposed(2)]);
  for (const who of ["chair", "member", "outsideOfficer"] as const)
    expect(await readImport(db, as(who), id, 1)).toBeUndefined();
  await db.updateTable("sheetImport").set({ uploadedByPersonId: PEOPLE.member.personId }).execute();
  expect((await read(id, 1, "member")).verdicts.save).toMatchObject({ allowed: false, kind: "role" });
  expect((await read(id, 1, "secondOfficer")).verdicts.save).toEqual({ allowed: true });
});
