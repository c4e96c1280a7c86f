import { beforeEach, expect, test } from "vitest";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { createFollowUp } from "#app/services/follow-up/create-follow-up.server.ts";
import { editFollowUp } from "#app/services/follow-up/edit-follow-up.server.ts";
import { listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { offerFollowUpEdit } from "#app/services/follow-up/offer-follow-up-edit.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { readFollowUp } from "#app/services/follow-up/read-follow-up.server.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { readKnown } from "#app/services/minutes/read-known.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import { undoMinutes } from "#app/services/minutes/undo-minutes.server.ts";
import { undoTable } from "#app/services/own-sheet/undo-table.server.ts";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { bringIn, previewOf, saveBroughtIn } from "#tests/support/bring-in.ts";
import { acting, as, freshDb, PANEL } from "#tests/support/cast.ts";
import { bytesOf } from "#tests/support/own-sheets/make.ts";
import { eventsIn, givenFollowUp, givenMeeting } from "#tests/support/records.ts";

const WORDING = "Clerk to send the enforcement slides to all members";
const BOTH = "Action 3 of 12 January 2026; Action 1 of 4 March 2026";
let db: Db;
let id: number;
let march: number;
beforeEach(async () => {
  db = await freshDb();
  await givenMeeting(db, { meetsOn: "2026-01-12", state: "held" });
  march = await givenMeeting(db, { meetsOn: "2026-03-04", state: "held" });
  id = await givenFollowUp(db, {
    wording: WORDING,
    sourceNumber: "Action 3",
    state: "not_started",
    madeOn: "2026-01-12",
  });
});

const officer = () => acting("officer");
const held = () =>
  db.selectFrom("followUpNumber").select(["followUpId", "number", "meetingId", "givenOn"]).orderBy("id").execute();
const AGAIN = () => ({ followUpId: id, number: "Action 1", meetingId: march, givenOn: "2026-03-04" });
const shown = async () => (await readFollowUp(db, as("officer"), id))?.sourceNumber;

async function edit(laterNumbers: string, version = 1) {
  const given = (await offerFollowUpEdit(db, as("officer"), id))!.given;
  const input = { ...given, dueKind: undefined, dueOn: null, reviewOn: null };
  return editFollowUp(db, officer(), {
    ...(input as never as Parameters<typeof editFollowUp>[2]),
    followUpId: id,
    version,
    laterNumbers,
  });
}

async function readAgain(text: string) {
  const known = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId: march, meetsOn: "2026-03-04" });
  return readMinutes(text, known);
}

test("an edit that leaves the numbers as they are leaves their rows as they are", async () => {
  await edit("Action 1 of 4 March 2026");
  const rows = () => db.selectFrom("followUpNumber").selectAll().execute();
  await db.updateTable("followUpNumber").set({ id: 77 }).execute();
  const before = await rows();
  expect(await edit("Action 1 of 4 March 2026", 2)).toMatchObject({ ok: true });
  expect(await rows()).toEqual(before);
});

test("a number is added and taken out by hand, with the meeting of its day, and history tells it", async () => {
  expect(await edit("Action 1 of 4 March 2026")).toMatchObject({ ok: true });
  expect(await held()).toEqual([AGAIN()]);
  expect(await shown()).toBe(BOTH);
  expect((await offerFollowUpEdit(db, as("officer"), id))?.given.laterNumbers).toBe("Action 1 of 4 March 2026");
  expect((await eventsIn(db))[0]?.particulars).toContain("Numbers it was given later");

  expect(await edit("", 2)).toMatchObject({ ok: true });
  expect(await held()).toEqual([]);
  expect(await shown()).toBe("Action 3");
});

test("an edit that says nothing of them leaves them, and a meeting that is to come gave none", async () => {
  await edit("Action 1 of 4 March 2026");
  const given = (await offerFollowUpEdit(db, as("officer"), id))!.given;
  const { laterNumbers, ...rest } = { ...given, dueKind: undefined, dueOn: null, reviewOn: null };
  expect(laterNumbers).not.toBe("");
  const kept = rest as never as Parameters<typeof editFollowUp>[2];
  expect(await editFollowUp(db, officer(), { ...kept, followUpId: id, version: 2 })).toMatchObject({ ok: true });
  expect(await held()).toEqual([AGAIN()]);
  expect(await edit("Action 9 of 4 March 2030", 3)).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await held()).toEqual([AGAIN()]);
});

test("the tracker, the sheet, the search and what is published say every number", async () => {
  await edit("Action 1 of 4 March 2026\nPL/77");
  const all = `${BOTH}; PL/77`;
  expect((await listFollowUps(db, as("officer"))).followUps.map((one) => one.sourceNumber)).toEqual([all]);
  expect((await readSheetRecords(db, as("officer"), "follow_ups", [id]))[0]?.values).toMatchObject({
    sourceNumber: "Action 3",
    laterNumbers: "Action 1 of 4 March 2026\nPL/77",
  });
  const found = await searchRecords(db, as("officer"), { typed: "PL/77", index: "working" });
  expect(found?.rows.map(({ reference }) => reference)).toEqual(["F-1"]);
  await publishFollowUp(db, officer(), { followUpId: id, version: 2 });
  const { view } = await db.selectFrom("publishedRecord").select("view").executeTakeFirstOrThrow();
  expect(JSON.parse(view)).toMatchObject({ sourceNumber: all });
});

test("minutes that restate it under a new number add it, and are taken out again with it", async () => {
  const { proposals, ...reading } = await readAgain(`Minutes of the meeting held on 4 March 2026

1. Matters arising

Action 1: ${WORDING} – Ongoing. The clerk is waiting for the police.`);
  expect(proposals.filter(({ kind }) => kind === "report")).toMatchObject([{ followUpId: id, number: "1" }]);
  const brought = await bringMinutes(db, officer(), {
    bodyId: PANEL,
    fileName: "",
    reading: { proposals, ...reading },
  });
  const minutesId = brought.ok ? brought.result.id : 0;
  const decisions = Object.fromEntries(proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));
  expect(await saveMinutes(db, officer(), { minutesId, version: 1, decisions })).toMatchObject({ ok: true });
  expect(await held()).toEqual([{ ...AGAIN(), number: "1" }]);
  expect(await shown()).toBe("Action 3 of 12 January 2026; no. 1 of 4 March 2026");

  const later = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId: null, meetsOn: "2026-06-02" });
  const next = readMinutes(`1. Matters arising\n\nAction 1: slides – Complete. Sent on 4 May.`, later);
  expect(next.proposals.filter(({ kind }) => kind === "report")).toMatchObject([{ followUpId: id, state: "complete" }]);

  expect(await undoMinutes(db, officer(), { minutesId, version: 2 })).toMatchObject({ ok: true });
  expect(await held()).toEqual([]);
});

test("minutes that restate it under the number it has add none", async () => {
  const reading = await readAgain(`1. Matters arising\n\nAction 03: ${WORDING} – Complete. Sent on 4 May.`);
  const brought = await bringMinutes(db, officer(), {
    bodyId: PANEL,
    fileName: "",
    reading: { ...reading, facts: { ...reading.facts, on: "2026-03-04" } },
  });
  const minutesId = brought.ok ? brought.result.id : 0;
  const decisions = Object.fromEntries(reading.proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));
  expect(await saveMinutes(db, officer(), { minutesId, version: 1, decisions })).toMatchObject({ ok: true });
  expect(await held()).toEqual([]);
});

test("a tracker finds it by any of its numbers, and adds its own where that is another", async () => {
  await edit("Action 1 of 4 March 2026");
  const tracker = (ref: string, wording: string) =>
    bytesOf.utf8(`Ref;Date made;Action;Owner;Due;Status\n${ref};12/01/26;${wording};Clerk;June 2026;Open`);
  const bring = (ref: string, wording = WORDING) =>
    bringIn(db, officer, { bodyId: PANEL, fileName: "t.csv", bytes: tracker(ref, wording) });
  const known = await previewOf(db, officer, await bring("1", "Clerk to send slides of enforcement"));
  expect(known.rows).toMatchObject([{ own: { how: "same", chosen: `id:${id}` } }]);

  const importId = await bring("LOG/12");
  expect((await previewOf(db, officer, importId)).rows).toMatchObject([
    { fate: "changed", words: expect.arrayContaining(["It is numbered LOG/12 here."]) },
  ]);
  await saveBroughtIn(db, officer, importId);
  expect((await held()).map(({ number }) => number)).toEqual(["Action 1", "LOG/12"]);
  expect((await previewOf(db, officer, await bring("LOG/12"))).rows).toMatchObject([{ fate: "here" }]);
  const { version } = await previewOf(db, officer, importId);
  expect(await undoTable(db, officer(), { importId, version })).toMatchObject({ ok: true });
  expect((await held()).map(({ number }) => number)).toEqual(["Action 1"]);
});

test("one that is made says them at once", async () => {
  const made = {
    bodyId: PANEL,
    kind: "action",
    wording: "X",
    sourceNumber: "R1",
    laterNumbers: "R2, 4 March 2026",
  } as const;
  const done = await createFollowUp(db, officer(), made);
  expect((await held()).map(({ number, meetingId }) => [number, meetingId])).toEqual([["R2", march]]);
  expect(done.ok).toBe(true);
});
