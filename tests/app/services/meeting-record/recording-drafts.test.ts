import { beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { prune } from "#app/services/administration/prune.server.ts";
import { keepDraft, readDraft } from "#app/services/meeting-record/keep-recording-draft.server.ts";
import { readEntries } from "#app/services/meeting-record/read-entries.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import { readContentStamp } from "#db/engine/content-stamp.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenMeeting } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  itemId = await givenItem(db, { meetingId, state: "scheduled" });
});

const keep = (who: CastName, fields: Record<string, string>, now = NOW) =>
  keepDraft(db, { actor: as(who), now }, { meetingId, fields, typedIn: ["I-1"] });
const TYPED = { "I-1-resolutionWords": "Resolved: to note it,\nand to write." };

test("a draft is its writer's alone, one of each for each meeting, and goes when nothing is typed any more", async () => {
  const other = await givenMeeting(db, { meetsOn: "2026-09-01" });
  expect(await keep("officer", { "I-1-minuteNumber": "1" })).toEqual({ allowed: true });
  await keep("officer", TYPED, "2026-09-01T14:02:00.000Z");
  await keep("secondOfficer", { "I-1-minuteNumber": "7" });
  expect(await readDraft(db, as("officer"), meetingId)).toEqual({ at: "2026-09-01T14:02:00.000Z", fields: TYPED });
  expect(await readDraft(db, as("officer"), other)).toBeNull();
  await keep("officer", {});
  expect(await readDraft(db, as("officer"), meetingId)).toBeNull();
  expect(await readDraft(db, as("secondOfficer"), meetingId)).toMatchObject({ fields: { "I-1-minuteNumber": "7" } });
});

test("what one person types at the same time in two windows is kept of both", async () => {
  const later = { "I-17-resolutionWords": "Resolved: to ask again." };
  await Promise.all([
    keep("officer", TYPED),
    keepDraft(db, { actor: as("officer"), now: NOW }, { meetingId, fields: later, typedIn: ["I-17"] }),
  ]);
  expect(await readDraft(db, as("officer"), meetingId)).toMatchObject({ fields: { ...TYPED, ...later } });
});

test("no page is made anew for a draft", async () => {
  const before = await readContentStamp(db);
  await keep("officer", TYPED);
  const all = { what: "everything", bodies: "all" } as const;
  expect((await readContentStamp(db)).of(all)).toBe(before.of(all));
});

test("who may not record the meeting keeps none, and for another body's officer there is no meeting", async () => {
  expect(await keep("chair", TYPED)).toMatchObject({ allowed: false, kind: "role" });
  expect(await keep("outsideOfficer", TYPED)).toBeUndefined();
  expect(await db.selectFrom("recordingDraft").selectAll().execute()).toEqual([]);
});

test("more than a form's worth is refused, and what was kept before stays", async () => {
  await keep("officer", TYPED);
  expect(await keep("officer", { "I-1-discussionWords": "x".repeat(400_001) })).toMatchObject({ kind: "input" });
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`I-${n}-code`, ""]));
  expect(await keep("officer", many)).toMatchObject({ kind: "input" });
  expect(await readDraft(db, as("officer"), meetingId)).toMatchObject({ fields: TYPED });
});

test("a draft that nobody typed in for 30 days goes by itself, and a younger one stays", async () => {
  await keep("officer", TYPED, addHours(NOW, -24 * 31));
  await keep("secondOfficer", TYPED, addHours(NOW, -24 * 29));
  await prune(db, { now: NOW, today: as("officer").today });
  expect(await readDraft(db, as("officer"), meetingId)).toBeNull();
  expect(await readDraft(db, as("secondOfficer"), meetingId)).not.toBeNull();
});

test("the entry of an item is another once anybody has recorded something of it; who may not record is told of none", async () => {
  const text = { code: "noted", resolutionWords: "", minuteNumber: "", discussionWords: "", version: 0 } as const;
  const before = await readEntries(db, as("officer"), meetingId);
  await recordOutcome(db, acting("secondOfficer"), { itemId, ...text });
  const after = await readEntries(db, as("officer"), meetingId);
  expect(after?.[`I-${itemId}`]).toBeGreaterThan(before?.[`I-${itemId}`] ?? 0);
  expect(await readEntries(db, as("chair"), meetingId)).toBeUndefined();
  expect(await readEntries(db, as("outsideOfficer"), meetingId)).toBeUndefined();
});
