import { beforeEach, expect, test } from "vitest";
import { offerRecord } from "#app/services/public-record/offer-record.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenOutcome, givenPublished } from "#tests/support/happened.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let itemId: number;
beforeEach(async () => {
  db = await freshDb();
  const programmeId = await givenProgramme(db, { state: "published" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  themeId = await givenTheme(db, { title: "Taxis", state: "considered" });
  itemId = await givenItem(db, { programmeId, themeId, meetingId, title: "Taxis", state: "considered" });
  await givenPublished(db, programmeId, [
    ["meeting", meetingId],
    ["item", itemId, { title: "Taxis", themeId, meetingId }],
    ["theme", themeId, { title: "Taxis", itemIds: [itemId] }],
  ]);
});

const offer = (who: CastName = "officer") => offerRecord(db, as(who), meetingId, TODAY);
const verdicts = async (who?: CastName) => {
  const { publish, takeBack } = (await offer(who))?.verdicts ?? {};
  return [publish, takeBack].map((verdict) => (verdict?.allowed === false ? verdict.because : verdict?.allowed));
};
const NOTHING =
  "There is nothing to publish yet: no outcome or answer is recorded for an item that the public may see.";
const NOT_OUT = "Nothing from this meeting's record is published.";

test("with nothing recorded there is nothing to publish; with an outcome there is, and readers would see it", async () => {
  expect(await verdicts()).toEqual([NOTHING, NOT_OUT]);
  await givenOutcome(db, { itemId });
  expect(await offer()).toMatchObject({
    reference: `M-${meetingId}`,
    record: { outcomes: [{ title: "Taxis" }], answers: [], followUps: [] },
    attendance: null,
    leftOut: 0,
    publishedOn: null,
  });
  expect(await verdicts()).toEqual([true, NOT_OUT]);
});

test("once published it may be taken back, and published again when it says something else", async () => {
  const outcomeId = await givenOutcome(db, { itemId });
  expect(await publishRecord(db, acting("officer"), { meetingId, version: 1 })).toMatchObject({ ok: true });
  expect(await offer()).toMatchObject({ publishedOn: "2026-09-01" });
  expect(await verdicts()).toEqual([expect.any(String), true]);
  await db.updateTable("outcome").set({ resolutionWords: "Resolved: more." }).where("id", "=", outcomeId).execute();
  expect(await verdicts()).toEqual([true, true]);
});

test("what readers may not be told is left out, and how much that is, is said", async () => {
  await givenOutcome(db, { itemId });
  await db.updateTable("theme").set({ sensitiveSinceAt: NOW }).where("id", "=", themeId).execute();
  expect(await offer()).toMatchObject({ record: { outcomes: [] }, leftOut: 1 });
  expect(await verdicts()).toEqual([NOTHING, NOT_OUT]);
});

test("before it was held a meeting has no record to publish; officers of the body alone publish it", async () => {
  await givenOutcome(db, { itemId });
  for (const who of ["chair", "member"] as const)
    expect(await verdicts(who)).toEqual([expect.stringMatching(/^Only the/), expect.stringMatching(/^Only the/)]);
  expect(await offer("outsideOfficer")).toBeUndefined();
  await db.updateTable("meeting").set({ state: "confirmed" }).where("id", "=", meetingId).execute();
  expect(await verdicts()).toEqual(["You cannot publish its record yet: record the meeting as held first.", NOT_OUT]);
});
