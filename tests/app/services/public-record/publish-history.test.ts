import { beforeEach, expect, test } from "vitest";
import { readMinutes } from "#app/domain/minutes/read-minutes.ts";
import { unpublishRecord } from "#app/services/public-record/unpublish-record.server.ts";
import { bringMinutes } from "#app/services/minutes/bring-minutes.server.ts";
import { offerMinutesPublication, publishMinutes } from "#app/services/minutes/publish-minutes.server.ts";
import { readKnown } from "#app/services/minutes/read-known.server.ts";
import { saveMinutes } from "#app/services/minutes/save-minutes.server.ts";
import { undoMinutes } from "#app/services/minutes/undo-minutes.server.ts";
import { offerTablePublication, publishTable } from "#app/services/own-sheet/publish-table.server.ts";
import { undoTable } from "#app/services/own-sheet/undo-table.server.ts";
import { unpublishFollowUp } from "#app/services/follow-up/unpublish-follow-up.server.ts";
import { readPublished } from "#app/services/public-record/read-published.server.ts";
import type { Db } from "#db/open.server.ts";
import { bringIn, previewOf, saveBroughtIn } from "#tests/support/bring-in.ts";
import { acting, as, freshDb, NOW, PANEL, TODAY } from "#tests/support/cast.ts";
import { bytesOf } from "#tests/support/own-sheets/make.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

const TEXT = `Minutes of the meeting held on Tuesday 2 September 2025 at 10.00 am

Present: Cllrs Ann Firth (Chair) and Bo Lee

1. Taxi licensing

RESOLVED: That the report be noted.

ACTION: Clerk to write to the Mayor by 31 October 2026.

2. Custody

RESOLVED: That the plan be agreed.`;

let db: Db;
let meetingId: number;
let minutesId: number;
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2025-09-02", state: "held" });
  const known = await readKnown(db, as("officer"), { bodyId: PANEL, meetingId: null, meetsOn: null });
  const reading = readMinutes(TEXT, known);
  const brought = await bringMinutes(db, acting("officer"), { bodyId: PANEL, fileName: "", reading });
  if (!brought.ok) throw new Error(brought.refusal.because);
  minutesId = brought.result.id;
  const decisions = Object.fromEntries(reading.proposals.map(({ key }) => [key, { ticked: true, changed: {} }]));
  expect(await saveMinutes(db, acting("officer"), { minutesId, version: 1, decisions })).toMatchObject({ ok: true });
});

const offer = async (who: "officer" | "member" = "officer") => (await offerMinutesPublication(db, as(who), minutesId))!;
async function publish(mark?: string) {
  const { version, mark: now } = await offer();
  return publishMinutes(db, acting("officer"), { minutesId, version, mark: mark ?? now });
}
const published = async (kind: "meeting" | "item" | "theme") =>
  (await db.selectFrom("publication").select("recordId").where("kind", "=", kind).execute()).map((one) => one.recordId);
const recorded = async () =>
  (await db.selectFrom("publishedRecord").select("kind").orderBy("kind").execute()).map(({ kind }) => kind);

test("of a year that is over the meeting comes out with its record and follow-ups, by the deeds that publish each", async () => {
  const waiting = await givenTheme(db, { title: "Not planned yet", state: "approved" });
  await givenItem(db, {
    title: "To come",
    meetingId: await givenMeeting(db, { meetsOn: "2027-01-12" }),
    state: "scheduled",
  });
  expect((await offer()).plan).toMatchObject({
    releases: [{ startYear: 2025, verdict: { allowed: true } }],
    meetings: [{ reference: `M-${meetingId}`, comesOut: true, rows: 2, leftOut: 0, verdict: { allowed: true } }],
    followUps: [{ verdict: { allowed: true } }],
  });
  const before = await db.selectFrom("event").select("action").execute();
  expect(await publish()).toMatchObject({ ok: true, result: { meetings: 1, records: 1, followUps: 1 } });
  const after = await db.selectFrom("event").select("action").orderBy("id").execute();
  expect(after.slice(before.length).map(({ action }) => action)).toEqual([
    "programme_started",
    "programme_published",
    "record_published",
    "follow_up_published",
  ]);
  expect(await published("meeting")).toEqual([meetingId]);
  expect(await published("item")).toHaveLength(2);
  expect(await published("theme")).not.toContain(waiting);
  expect(await recorded()).toEqual(["follow_up", "outcome", "outcome"]);
  expect(await readPublished(db, "meeting", meetingId, TODAY)).toBeDefined();
  expect(await publish()).toMatchObject({ ok: false, refusal: { kind: "state" } });
});

test("undoing is refused in words while any of it is published", async () => {
  await publish();
  const { version } = await offer();
  expect(await undoMinutes(db, acting("officer"), { minutesId, version })).toMatchObject({
    ok: false,
    refusal: { because: expect.stringContaining("published since") },
  });
  expect(await unpublishRecord(db, acting("officer"), { meetingId, version: 1, words: "By mistake." })).toMatchObject({
    ok: true,
  });
  expect(await db.selectFrom("outcome").select("id").execute()).toHaveLength(2);
});

test("what is exempt stays with the team, and how much that is, is said", async () => {
  await db
    .updateTable("agendaItem")
    .set({ part: "part_2", exemptParagraph: "3" })
    .where("title", "=", "Custody")
    .execute();
  expect((await offer()).plan.meetings).toMatchObject([{ rows: 1, leftOut: 1 }]);
  await publish();
  expect(await recorded()).toEqual(["follow_up", "outcome"]);
});

test("a sensitive follow-up stays with the team with why, the rest is published", async () => {
  await db.updateTable("followUp").set({ sensitiveSinceAt: NOW }).execute();
  expect((await offer()).plan.followUps).toMatchObject([
    { verdict: { because: expect.stringContaining("sensitive") } },
  ]);
  expect(await publish()).toMatchObject({ ok: true, result: { followUps: 0, records: 1 } });
});

test("of this year nothing comes out before the chair’s programme does, and with it no more than was held", async () => {
  const programmeId = await givenProgramme(db, { startYear: 2025, state: "submitted" });
  const { plan } = await offer();
  expect(plan.meetings).toMatchObject([
    { comesOut: false, verdict: { because: expect.stringContaining("with the chair") } },
  ]);
  expect(await publish()).toMatchObject({ ok: true, result: { meetings: 0, records: 0, followUps: 1 } });

  await db.updateTable("workProgramme").set({ state: "published" }).where("id", "=", programmeId).execute();
  const coming = await givenMeeting(db, { meetsOn: "2026-03-03" });
  await givenItem(db, { title: "Not told yet", meetingId: coming, programmeId, state: "scheduled" });
  expect(await publish()).toMatchObject({ ok: true, result: { meetings: 1, records: 1 } });
  expect(await published("meeting")).toEqual([meetingId]);
  expect(await published("item")).toHaveLength(2);
});

test("what is not what the page said, or not an officer’s, is refused and nothing is published", async () => {
  expect(await publish("another")).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  const { version, mark } = await offer();
  expect(
    await publishMinutes(db, acting("chair"), { minutesId, version, mark }).catch(() => "hidden"),
  ).not.toMatchObject({
    ok: true,
  });
  expect(await published("meeting")).toEqual([]);
  expect(await recorded()).toEqual([]);
});

test("the follow-ups of a tracker are published at once, and can be undone once they are no longer", async () => {
  const csv = bytesOf.utf8("Ref;Date made;Recommendation;Owner\nR1;14/10/25;That the bridge be mended;Mayor");
  const importId = await bringIn(db, () => acting("officer"), { bodyId: PANEL, fileName: "tracker.csv", bytes: csv });
  await saveBroughtIn(db, () => acting("officer"), importId);
  const { version, mark, plan } = (await offerTablePublication(db, as("officer"), importId))!;
  expect(plan).toMatchObject({ releases: [], meetings: [], followUps: [{ verdict: { allowed: true } }] });
  expect(await publishTable(db, acting("officer"), { importId, version, mark })).toMatchObject({ ok: true });
  const undo = async () =>
    undoTable(db, acting("officer"), {
      importId,
      version: (await previewOf(db, () => acting("officer"), importId)).version,
    });
  expect(await undo()).toMatchObject({ ok: false, refusal: { because: expect.stringContaining("published since") } });
  const { id } = plan.followUps[0]!;
  expect(
    await unpublishFollowUp(db, acting("officer"), { followUpId: id, version: 1, words: "By mistake." }),
  ).toMatchObject({ ok: true });
  expect(await undo()).toMatchObject({ ok: true });
});
