import { beforeEach, expect, test } from "vitest";
import { listImports } from "#app/services/sheet/list-imports.server.ts";
import { offerImport, uploadSheet } from "#app/services/sheet/upload-sheet.server.ts";
import {
  countWaitingImports,
  findImport,
  listMeetingsNamed,
  listProgrammeYears,
  updateImport,
} from "#db/sheet/sheet-imports.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { eventsIn, givenMeeting, givenProgramme } from "#tests/support/records.ts";
import { newRow } from "#tests/support/taken-out.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function givenImport(more: Partial<New<"sheetImport">> = {}): Promise<number> {
  const { id } = await db
    .insertInto("sheetImport")
    .values({
      ...{ bodyId: PANEL, kind: "themes", fileName: "autumn.xlsx", rows: "{}", uploadedAt: NOW },
      ...{ uploadedByPersonId: PEOPLE.officer.personId, uploadedByName: "Jo Bryce" },
      ...more,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

test("an import is offered for the bodies whose officer one is; what the link chose is chosen where it is one of them", async () => {
  const offer = (who: CastName, body: string | null, kind: string | null) => offerImport(db, as(who), { body, kind });
  expect(await offer("officer", "anytown-panel", "themes")).toEqual({
    verdict: { allowed: true },
    bodies: [{ value: "1", words: "Anytown Scrutiny Panel" }],
    bodyId: "1",
    kind: "themes",
  });
  expect(await offer("officer", "othertown-committee", "spoons")).toMatchObject({ bodyId: "", kind: null });
  expect(await offer("officer", null, null)).toMatchObject({ bodyId: "", kind: null });
  const refused = { verdict: { kind: "role" }, bodies: [], bodyId: "" };
  for (const who of ["chair", "member"] as const)
    expect(await offer(who, "anytown-panel", null)).toMatchObject(refused);
  expect(await offerImport(db, { ...as("officer"), parts: [] }, { body: null, kind: null })).toMatchObject(refused);
  const mixed = {
    ...as("member"),
    parts: [...as("member").parts, { bodyId: OTHER_COMMITTEE, role: "officer" as const }],
  };
  expect(await offerImport(db, mixed, { body: "anytown-panel", kind: null })).toMatchObject({
    verdict: { allowed: true },
    bodies: [{ words: "Othertown Committee" }],
    bodyId: "",
  });
});

const upload = (who: CastName, rows = 1) =>
  uploadSheet(db, acting(who), {
    bodyId: PANEL,
    kind: "themes",
    fileName: "autumn.xlsx",
    read: {
      untouched: 3,
      rows: Array.from({ length: rows }, (_, at) => newRow("themes", at + 2, { title: `T${at}` })),
    },
  });

test("what is kept of a spreadsheet: the rows that were touched, how many were not, and who brought it when", async () => {
  const done = await upload("officer");
  const id = done.ok ? done.result.id : 0;
  const kept = await findImport(db, as("officer"), id);
  expect(kept).toMatchObject({ state: "previewed", uploadedAt: NOW, uploadedByName: "Jo Bryce", version: 1 });
  expect(JSON.parse(kept?.rows ?? "")).toMatchObject({ untouched: 3, rows: [{ number: 2 }] });
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "table_brought", subjectKind: "sheet_import", subjectId: id, bodyId: PANEL });
  expect(event?.particulars).toContain("the spreadsheet of themes “autumn.xlsx”");
});

test("the twentieth that waits is taken, and no more, whatever waits elsewhere or is settled", async () => {
  for (let n = 0; n < 19; n += 1) await givenImport();
  await givenImport({ state: "applied" });
  await givenImport({ state: "discarded" });
  await givenImport({ bodyId: OTHER_COMMITTEE });
  expect(await upload("member")).toMatchObject({ refusal: { kind: "role" } });
  expect(await countWaitingImports(db, PANEL)).toBe(19);
  expect(await upload("officer")).toMatchObject({ ok: true });
  expect(await upload("officer")).toMatchObject({
    refusal: { because: "20 imports of this body are waiting already: save or discard one of them first." },
  });
});

test("imports that one may see: those that wait first, then the newest, twenty-five a page", async () => {
  const waits = await givenImport();
  const settled: number[] = [];
  for (let n = 0; n < 25; n += 1) settled.unshift(await givenImport({ state: "applied" }));
  const theirs = await givenImport({
    bodyId: OTHER_COMMITTEE,
    uploadedByPersonId: PEOPLE.outsideOfficer.personId,
  });
  const page = async (asked: number, who: CastName = "officer") => {
    const read = await listImports(db, as(who), asked);
    return [read.page, read.pages, read.all, read.imports.map(({ id }) => id)];
  };
  const first = [1, 2, 26, [waits, ...settled.slice(0, 24)]];
  for (const asked of [1, 0, -3, 1.9, Number.NaN]) expect(await page(asked), `${asked}`).toEqual(first);
  expect(await page(2)).toEqual([2, 2, 26, settled.slice(24)]);
  expect(await page(2_000)).toEqual([1_000, 2, 26, []]);
  expect((await listImports(db, as("officer"), 1)).imports[0]).toEqual({
    id: waits,
    kind: "themes",
    noun: "themes",
    fileName: "autumn.xlsx",
    bodyName: "Anytown Scrutiny Panel",
    state: "previewed",
    uploadedAt: NOW,
    uploadedByName: "Jo Bryce",
  });
  expect(await page(1, "member")).toEqual([1, 1, 0, []]);
  expect(await page(1, "outsideOfficer")).toEqual([1, 1, 1, [theirs]]);
  const may = async (who: CastName) => (await listImports(db, as(who), 1)).mayImport;
  expect([await may("officer"), await may("chair"), await may("member")]).toEqual([true, false, false]);
  const both = { ...as("officer"), parts: [...as("officer").parts, ...as("outsideMember").parts] };
  expect((await listImports(db, both, 1)).mayImport).toBe(true);
});

test("who brought one sees it as long as they have a part in the body, officer or not", async () => {
  const id = await givenImport({ uploadedByPersonId: PEOPLE.member.personId });
  expect(await findImport(db, as("member"), id)).toMatchObject({ id, bodySlug: "anytown-panel" });
  expect(await findImport(db, as("chair"), id)).toBeUndefined();
  expect(await findImport(db, { ...as("member"), parts: [] }, id)).toBeUndefined();
  expect(await findImport(db, as("officer"), id + 1)).toBeUndefined();
});

test("changing an import raises its version by one, of that import alone", async () => {
  const [one, other] = [await givenImport(), await givenImport()];
  await db.transaction().execute((trx) => updateImport(trx, one, { state: "applied", appliedByName: "Jo Bryce" }));
  expect(await findImport(db, as("officer"), one)).toMatchObject({ state: "applied", version: 2 });
  expect(await findImport(db, as("officer"), other)).toMatchObject({ state: "previewed", version: 1 });
});

test("meetings are named of one's own bodies, and years of the body's own", async () => {
  const ours = await givenMeeting(db);
  const second = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const theirs = await givenMeeting(db, { bodyId: OTHER_COMMITTEE });
  const named = async (ids: number[]) => (await listMeetingsNamed(db, as("officer"), ids)).map(({ id }) => id);
  expect(await named([ours, theirs])).toEqual([ours]);
  expect(await named([second, ours])).toEqual([ours, second]);
  expect(await named([])).toEqual([]);
  const id = await givenProgramme(db, { startYear: 2025, state: "published" });
  await givenProgramme(db, { bodyId: OTHER_COMMITTEE });
  expect(await listProgrammeYears(db, PANEL)).toEqual([{ id, startYear: 2025, state: "published" }]);
});
