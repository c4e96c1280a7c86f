import { beforeEach, expect, test } from "vitest";
import { FOLLOW_UP_STATE_LIST } from "#app/domain/follow-up/states.ts";
import { listMeetingFollowUps, listReportedAt, listSaidAgain } from "#db/follow-up/meeting-follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db);
  themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { themeId, meetingId });
});

const wordings = (rows: readonly { wording: string }[]) => rows.map(({ wording }) => wording);

test("those made at the items, whatever their state, and those of the themes that are open", async () => {
  const elsewhere = await givenItem(db);
  for (const state of FOLLOW_UP_STATE_LIST) {
    await givenFollowUp(db, { itemId, state, reasonWords: "x", wording: `made here, ${state}` });
    await givenFollowUp(db, { themeId, state, reasonWords: "x", wording: `of the theme, ${state}` });
  }
  await givenFollowUp(db, { itemId: elsewhere, wording: "made elsewhere" });
  const listed = wordings(await listMeetingFollowUps(db, as("officer"), { itemIds: [itemId], themeIds: [themeId] }));
  expect(listed.filter((wording) => wording.startsWith("made here"))).toHaveLength(FOLLOW_UP_STATE_LIST.length);
  expect(listed.filter((wording) => wording.startsWith("of the theme"))).toEqual([
    "of the theme, not_started",
    "of the theme, in_progress",
    "of the theme, paused",
  ]);
  expect(listed).not.toContain("made elsewhere");
  expect(await listMeetingFollowUps(db, as("officer"), { itemIds: [], themeIds: [] })).toEqual([]);
});

test("a sensitive one is the officer's to see, not the member's", async () => {
  const id = await givenFollowUp(db, { itemId, sensitiveSinceAt: NOW, sensitiveBecause: "A family" });
  await db.insertInto("followUpPlace").values({ followUpId: id, itemId }).execute();
  await db
    .insertInto("followUpUpdate")
    .values({
      followUpId: id,
      meetingId,
      source: "officer",
      text: "Checked",
      stateAfter: "in_progress",
      reportedOn: "2026-09-08",
      byName: "Jo Bryce",
      at: NOW,
    })
    .execute();
  for (const [who, seen] of [
    ["officer", 1],
    ["member", 0],
    ["outsideOfficer", 0],
  ] as const) {
    const reader = as(who);
    expect(await listMeetingFollowUps(db, reader, { itemIds: [itemId], themeIds: [] }), who).toHaveLength(seen);
    expect(await listSaidAgain(db, reader, [itemId]), who).toHaveLength(seen);
    expect(await listReportedAt(db, reader, meetingId), who).toHaveLength(seen);
  }
});

test("what was said again and what was reported is that of this item and this meeting", async () => {
  const id = await givenFollowUp(db, { wording: "Check the families" });
  const other = await givenMeeting(db, { meetsOn: "2026-10-08" });
  const otherItem = await givenItem(db, { meetingId: other });
  await db.insertInto("followUpPlace").values({ followUpId: id, itemId: otherItem }).execute();
  const update = { followUpId: id, source: "officer", stateAfter: "in_progress", byName: "Jo Bryce", at: NOW } as const;
  await db
    .insertInto("followUpUpdate")
    .values({ ...update, meetingId: other, text: "Begun", reportedOn: "2026-10-08" })
    .execute();
  expect(await listSaidAgain(db, as("officer"), [itemId])).toEqual([]);
  expect(wordings(await listSaidAgain(db, as("officer"), [otherItem]))).toEqual(["Check the families"]);
  expect(await listReportedAt(db, as("officer"), meetingId)).toEqual([]);
  expect(await listReportedAt(db, as("officer"), other)).toEqual([
    { id, wording: "Check the families", text: "Begun", stateAfter: "in_progress" },
  ]);
});
