import { beforeEach, expect, test } from "vitest";
import { correctOutcome } from "#app/services/meeting-record/correct-outcome.server.ts";
import { holdMeeting } from "#app/services/meeting/hold-meeting.server.ts";
import { recordOutcome } from "#app/services/meeting-record/record-outcome.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let itemId: number;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { meetsOn: "2026-09-01" });
  themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, meetingId, state: "scheduled" });
});

const noted = {
  code: "noted",
  resolutionWords: "Resolved: the Panel notes the reports.",
  minuteNumber: "33",
  discussionWords: "",
} as const;
const outcomes = () => db.selectFrom("outcome").selectAll().execute();
const corrections = () => db.selectFrom("outcomeCorrection").selectAll().execute();
const hold = () => holdMeeting(db, acting("officer"), { meetingId, version: 1 });

test("an outcome is kept with its code and its wording as entered, and shown on item, theme and meeting", async () => {
  expect(await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted })).toMatchObject({
    ok: true,
    result: { changed: true },
  });
  expect(await outcomes()).toMatchObject([{ itemId, ...noted, recordedByName: "Jo Bryce", version: 1 }]);
  expect(await actionsIn(db)).toEqual(["outcome_recorded"]);
  const shown = await db.selectFrom("eventSubject").select(["kind", "recordId"]).orderBy("kind").execute();
  expect(shown.map((row) => row.kind)).toEqual(["item", "meeting", "outcome", "theme"]);
});

test("it may be changed until the meeting is held, and the history says what it was", async () => {
  await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted });
  await recordOutcome(db, acting("officer"), { itemId, version: 1, ...noted, code: "agreed" });
  expect(await outcomes()).toMatchObject([{ code: "agreed", version: 2 }]);
  const [, edited] = await eventsIn(db);
  expect(edited?.action).toBe("outcome_edited");
  expect(JSON.parse(edited?.particulars ?? "")).toMatchObject({
    changed: [{ label: "Outcome", before: "Noted", after: "Agreed" }],
  });
});

test("a bilingual body's resolution is recorded in Welsh with it; changed Welsh is history, and a stale form writes none of it", async () => {
  await db.updateTable("body").set({ languages: "en_cy" }).execute();
  const record = (version: number, resolution: string) =>
    recordOutcome(db, acting("officer"), { itemId, version, ...noted, welsh: { resolution } });
  const welsh = () => db.selectFrom("welshText").select(["kind", "field", "words"]).execute();
  await record(0, "Penderfynwyd: nodi.");
  expect(await welsh()).toEqual([{ kind: "outcome", field: "resolution", words: "Penderfynwyd: nodi." }]);
  expect(await record(1, "Penderfynwyd: nodi.")).toMatchObject({ result: { changed: false } });
  expect(await record(1, "Penderfynwyd: ei nodi.")).toMatchObject({ result: { changed: true } });
  expect(await outcomes()).toMatchObject([{ version: 2 }]);
  expect(JSON.parse((await eventsIn(db)).at(-1)?.particulars ?? "")).toMatchObject({
    changed: [{ label: "Resolution in Welsh", before: "Penderfynwyd: nodi.", after: "Penderfynwyd: ei nodi." }],
  });
  expect(await record(1, "Hen eiriau.")).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await welsh()).toMatchObject([{ words: "Penderfynwyd: ei nodi." }]);
  await db.updateTable("body").set({ languages: "en" }).execute();
  await recordOutcome(db, acting("officer"), { itemId, version: 2, ...noted, code: "agreed" });
  expect(await welsh()).toMatchObject([{ words: "Penderfynwyd: ei nodi." }]);
});

test("saying what is recorded already writes nothing", async () => {
  await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted });
  expect(await recordOutcome(db, acting("officer"), { itemId, version: 1, ...noted })).toMatchObject({
    result: { changed: false },
  });
  expect(await outcomes()).toMatchObject([{ version: 1 }]);
  expect(await actionsIn(db)).toEqual(["outcome_recorded"]);
});

test("two officers record one item at once: the second sees what the first entered, and nothing is overwritten", async () => {
  await recordOutcome(db, acting("secondOfficer"), { itemId, version: 0, ...noted });
  const late = await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted, code: "endorsed" });
  expect(late).toMatchObject({
    ok: false,
    refusal: {
      kind: "stale",
      because: expect.stringContaining(`Priya Shah recorded the outcome of I-${itemId}: Noted`) as string,
    },
  });
  expect(await outcomes()).toMatchObject([{ code: "noted", recordedByName: "Priya Shah", version: 1 }]);
  expect(await actionsIn(db)).toEqual(["outcome_recorded"]);
});

test("two officers who enter the very same words both succeed, and it is written once", async () => {
  await recordOutcome(db, acting("secondOfficer"), { itemId, version: 0, ...noted });
  expect(await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted })).toMatchObject({
    ok: true,
  });
  expect(await actionsIn(db)).toEqual(["outcome_recorded"]);
});

test("once held, what was recorded is corrected beside the original, with who, when and why", async () => {
  await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted });
  await hold();
  expect(await recordOutcome(db, acting("officer"), { itemId, version: 1, ...noted, code: "agreed" })).toMatchObject({
    refusal: { kind: "state" },
  });
  const correction = { ...noted, resolutionWords: "Resolved: the Panel notes the report." };
  const input = { itemId, version: 1, ...correction, because: "The minutes say “report”." };
  expect(await correctOutcome(db, acting("secondOfficer"), input)).toMatchObject({ ok: true });
  expect(await outcomes()).toMatchObject([{ resolutionWords: noted.resolutionWords, version: 2 }]);
  expect(await corrections()).toMatchObject([
    {
      resolutionWords: "Resolved: the Panel notes the report.",
      because: "The minutes say “report”.",
      byName: "Priya Shah",
      at: "2026-09-01T09:00:00.000Z",
    },
  ]);
  expect((await eventsIn(db)).at(-1)).toMatchObject({
    action: "outcome_corrected",
    reason: "The minutes say “report”.",
  });
});

test("two corrections at once: the second is told of the first", async () => {
  await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted });
  await hold();
  const input = { itemId, version: 1, ...noted, because: "A slip." };
  await correctOutcome(db, acting("secondOfficer"), { ...input, code: "endorsed" });
  expect(await correctOutcome(db, acting("officer"), { ...input, code: "agreed" })).toMatchObject({
    refusal: { kind: "stale", because: expect.stringContaining("Priya Shah corrected") as string },
  });
  expect(await corrections()).toHaveLength(1);
});

test("a correction says why, and corrects something", async () => {
  await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted });
  await hold();
  const input = { itemId, version: 1, ...noted, because: "A slip." };
  expect(await correctOutcome(db, acting("officer"), input)).toMatchObject({ refusal: { kind: "input" } });
  expect(await correctOutcome(db, acting("officer"), { ...input, code: "agreed", because: " " })).toMatchObject({
    refusal: { kind: "input" },
  });
  expect(await corrections()).toEqual([]);
});

test("old minutes: an outcome that was never recorded may be, after the meeting is held", async () => {
  await hold();
  expect(await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted })).toMatchObject({
    ok: true,
  });
  expect(await outcomes()).toMatchObject([{ code: "noted" }]);
});

test.each(["chair", "viceChair", "member", "coOpted"] as const)("the %s records nothing", async (who) => {
  expect(await recordOutcome(db, acting(who), { itemId, version: 0, ...noted })).toMatchObject({
    refusal: { kind: "role" },
  });
  await recordOutcome(db, acting("officer"), { itemId, version: 0, ...noted });
  expect(await recordOutcome(db, acting(who), { itemId, version: 1, ...noted })).toMatchObject({
    refusal: { kind: "role" },
  });
  await hold();
  const input = { itemId, version: 1, ...noted, code: "agreed" as const, because: "A slip." };
  expect(await correctOutcome(db, acting(who), input)).toMatchObject({ refusal: { kind: "role" } });
  expect(await corrections()).toEqual([]);
});

test("an item that the actor's body does not hold is not there", async () => {
  await expect(recordOutcome(db, acting("outsideOfficer"), { itemId, version: 0, ...noted })).rejects.toThrow();
});
