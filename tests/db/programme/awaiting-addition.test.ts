import { beforeEach, expect, test } from "vitest";
import type { EventAction } from "#app/domain/events.ts";
import type { Db } from "#db/open.server.ts";
import { listAwaitingAddition } from "#db/programme/awaiting-addition.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, PANEL } from "#tests/support/cast.ts";
import { givenItem, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let themeId: number;
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "approved" });
  themeId = await givenTheme(db);
});

const happened = (action: EventAction, subjectKind: "programme" | "item", subjectId: number) =>
  db
    .insertInto("event")
    .values({ at: NOW, actorName: "Jo Bryce", action, subjectKind, subjectId, bodyId: PANEL })
    .execute();
const approved = (id = programmeId) => happened("programme_approved", "programme", id);
async function made(item: Partial<New<"agendaItem">> = {}): Promise<number> {
  const id = await givenItem(db, { programmeId, themeId, kind: "theme", ...item });
  await happened("item_created", "item", id);
  return id;
}
const asked = (itemId: number, variation: Partial<New<"variation">>) =>
  db
    .insertInto("variation")
    .values({
      ...{ programmeId, itemId, kind: "add", reasonWords: "Timely.", proposedByName: "Jo Bryce", proposedAt: NOW },
      itemVersion: 1,
      ...variation,
    })
    .execute();
const awaiting = async () => (await listAwaitingAddition(db, programmeId)).toSorted((a, b) => a - b);

test("what was made since the programme was last approved waits, and what was there before does not", async () => {
  await made();
  expect(await awaiting()).toEqual([]);
  await approved();
  const first = await made();
  await approved(await givenProgramme(db, { startYear: 2027 }));
  expect(await awaiting()).toEqual([first]);
  await happened("item_edited", "item", first);
  await happened("programme_submitted", "programme", programmeId);
  expect(await awaiting()).toEqual([first]);
  await approved();
  const second = await made({ kind: "statutory", themeId: null });
  expect(await awaiting()).toEqual([second]);
});

test("standing and procedural business, another programme's, what came back and what only changed do not wait", async () => {
  const before = await made();
  const comesFromItemId = before;
  await approved();
  await made({ kind: "standing", themeId: null });
  await made({ kind: "procedural", themeId: null });
  await made({ programmeId: await givenProgramme(db, { startYear: 2027 }) });
  await made({ comesFromItemId });
  await happened("item_edited", "item", before);
  expect(await awaiting()).toEqual([]);
});

test("an addition waits until it is approved; a change, a refusal and a withdrawal are no approval", async () => {
  await approved();
  const states = ["awaiting_chair", "approved", "refused", "withdrawn"] as const;
  const ids: number[] = [];
  for (const state of states) {
    ids.push(await made());
    await asked(ids.at(-1)!, { state });
  }
  const deferred = await made();
  await asked(deferred, { kind: "defer", state: "approved" });
  const [waits, , refused, withdrawn] = ids;
  expect(await awaiting()).toEqual([waits, refused, withdrawn, deferred]);
});

test("what was put to the chair waits, whenever it was made; an addition of a settled item does not", async () => {
  const [put, settled, moved] = [await made(), await made(), await made()];
  await approved();
  await asked(put, { state: "awaiting_chair" });
  await asked(settled, { state: "refused" });
  await asked(moved, { kind: "defer", state: "awaiting_chair" });
  expect(await awaiting()).toEqual([put]);
});
