import { beforeEach, expect, test } from "vitest";
import { askForUpdate } from "#app/services/follow-up/ask-for-update.server.ts";
import { completeFollowUp } from "#app/services/follow-up/complete-follow-up.server.ts";
import { listFollowUpsOf } from "#app/services/follow-up/list-follow-ups-of.server.ts";
import { listFollowUps } from "#app/services/follow-up/list-follow-ups.server.ts";
import { chaseRowOf, readOutstanding } from "#app/services/follow-up/list-outstanding.server.ts";
import { offerFollowUpEdit } from "#app/services/follow-up/offer-follow-up-edit.server.ts";
import { readFollowUp } from "#app/services/follow-up/read-follow-up.server.ts";
import { reportFollowUp } from "#app/services/follow-up/report-follow-up.server.ts";
import { countFollowUpsToLookAt } from "#db/follow-up/follow-up-tracker.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
let meetingId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "considered" });
  meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  itemId = await givenItem(db, { themeId, meetingId, state: "considered" });
});

const listed = async (name: Parameters<typeof as>[0]) => {
  const { followUps, open, counts, lastClosed } = await listFollowUps(db, as(name));
  return {
    ids: followUps.map(({ id }) => id),
    open,
    late: counts.slice(1).map(({ words }) => words),
    closed: lastClosed.map(({ id }) => id),
  };
};

test("the tracker tells what is overdue and what only waits for a response, and a chase counts both as late", async () => {
  await givenFollowUp(db, { dueOn: "2026-08-31" });
  await givenFollowUp(db, { dueOn: TODAY, state: "in_progress" });
  const said = async () => (await listFollowUps(db, as("officer"))).counts.map(({ words }) => words);
  expect(await said()).toEqual(["2 open", "1 work late"]);
  await givenFollowUp(db, { responseDueOn: "2026-08-31" });
  expect(await said()).toEqual(["3 open", "1 work late", "1 reply late"]);
  const rows = await readOutstanding(db, as("officer"), PANEL, [1, 2, 3]);
  expect(
    rows
      .map((row) => chaseRowOf(as("officer"), "en")(row).standing)
      .flatMap(({ lateBy, responseLate }) => [lateBy, responseLate].filter(Boolean)),
  ).toEqual(["1 day late", "Reply 1 day late"]);
});

test("the tracker counts what is open and what of it is late, and nothing that the reader does not see", async () => {
  const overdue = await givenFollowUp(db, { dueOn: "2026-08-31" });
  const running = await givenFollowUp(db, { dueOn: TODAY, state: "in_progress" });
  const response = await givenFollowUp(db, { responseDueOn: "2026-08-31" });
  const done = await givenFollowUp(db, { dueOn: "2026-08-31", state: "complete" });
  const sensitive = await givenFollowUp(db, { dueOn: "2026-08-31", sensitiveSinceAt: NOW });
  await givenFollowUp(db, { bodyId: OTHER_COMMITTEE, dueOn: "2026-08-31" });
  const all = [overdue, running, response, done];
  expect(await listed("member")).toEqual({ ids: all, open: 3, late: ["1 work late", "1 reply late"], closed: [] });
  expect(await listed("chair")).toEqual({
    ids: [...all, sensitive],
    open: 4,
    late: ["2 work late", "1 reply late"],
    closed: [],
  });
});

test("when nothing is open the last that were closed are told, latest first", async () => {
  const [first, second] = [await givenFollowUp(db, {}), await givenFollowUp(db, {})];
  await completeFollowUp(db, acting("officer"), { followUpId: second, version: 1, words: "" });
  await completeFollowUp(db, acting("officer"), { followUpId: first, version: 1, words: "" });
  expect(await listed("member")).toEqual({ ids: [first, second], open: 0, late: [], closed: [first, second] });
});

test("an officer looks at what has come to its review day, and at what a member asked about until it is reported", async () => {
  const due = await givenFollowUp(db, { reviewOn: TODAY });
  const asked = await givenFollowUp(db, { reviewOn: "2026-12-01" });
  await givenFollowUp(db, { reviewOn: "2026-08-01", dueOn: "2026-08-01" });
  await givenFollowUp(db, { reviewOn: TODAY, state: "complete" });
  await askForUpdate(db, acting("member"), { followUpId: asked, version: 1, words: "" });
  const attention = async () =>
    (await listFollowUps(db, as("officer"))).followUps
      .filter((followUp) => followUp.attention.length > 0)
      .map((followUp) => [followUp.id, followUp.attention]);
  expect(await attention()).toEqual([
    [due, ["look"]],
    [asked, ["asked"]],
  ]);
  expect(await countFollowUpsToLookAt(db, [PANEL], TODAY)).toBe(1);
  const report = { text: "It goes on.", state: "in_progress", reportedOn: TODAY } as const;
  await reportFollowUp(db, acting("officer", "2026-09-01T10:00:00.000Z"), {
    followUpId: asked,
    version: 1,
    ...report,
  });
  expect(await attention()).toEqual([[due, ["look"]]]);
});

test("a follow-up's page leads back to every place it was said, and to what was asked", async () => {
  const questionId = await givenQuestion(db, { themeId, itemId });
  const other = await givenItem(db, { meetingId, title: "Future work programme", state: "considered" });
  const id = await givenFollowUp(db, {
    themeId,
    itemId,
    meetingId,
    questionId,
    dueWords: "the summer",
    dueKind: "season",
    dueOn: "2026-08-31",
  });
  await db.insertInto("followUpPlace").values({ followUpId: id, itemId: other, words: "R4 again" }).execute();
  const page = await readFollowUp(db, as("member"), id);
  expect(page?.places).toEqual([
    {
      item: { reference: `I-${itemId}`, title: "Host families for language schools" },
      meeting: { reference: `M-${meetingId}`, meetsOn: "2026-06-02", dateBasis: "stated" },
      words: "",
    },
    {
      item: { reference: `I-${other}`, title: "Future work programme" },
      meeting: { reference: `M-${meetingId}`, meetsOn: "2026-06-02", dateBasis: "stated" },
      words: "R4 again",
    },
  ]);
  expect(page).toMatchObject({
    theme: { reference: `T-${themeId}` },
    question: { reference: `Q-${questionId}` },
    standing: { status: "overdue", lateBy: "1 day late" },
  });
  expect(page?.offers.filter(({ verdict }) => verdict.allowed).map(({ words }) => words)).toEqual([
    "Ask for an update",
  ]);
  expect(await readFollowUp(db, as("outsideOfficer"), id)).toBeUndefined();
});

test("what a sensitive theme's place says is not told to those who do not see it", async () => {
  const secret = await givenTheme(db, { sensitiveSinceAt: NOW, title: "A live case" });
  const hidden = await givenItem(db, { themeId: secret, title: "A live case" });
  const id = await givenFollowUp(db, { itemId, themeId });
  await db.insertInto("followUpPlace").values({ followUpId: id, itemId: hidden, words: "" }).execute();
  await db
    .insertInto("followUpResult")
    .values({ followUpId: id, themeId: secret, at: NOW, byName: "Jo Bryce" })
    .execute();
  expect(JSON.stringify(await readFollowUp(db, as("member"), id))).not.toContain("A live case");
  expect(JSON.stringify(await readFollowUp(db, as("officer"), id))).toContain("A live case");
});

test("an item lists what was said at it, whichever place came first; a theme and a meeting theirs", async () => {
  const other = await givenItem(db, { meetingId, title: "Future work programme", state: "considered" });
  const id = await givenFollowUp(db, { themeId, itemId, meetingId });
  await db.insertInto("followUpPlace").values({ followUpId: id, itemId: other }).execute();
  await givenFollowUp(db, { itemId: await givenItem(db) });
  for (const said of [{ itemIds: [other] }, { itemIds: [itemId] }, { themeId }, { meetingId }]) {
    const rows = await listFollowUpsOf(db, as("member"), said);
    expect(rows.map((row) => [row.id, row.itemIds])).toEqual([[id, [itemId, other]]]);
  }
  expect(await listFollowUpsOf(db, as("member"), {})).toEqual([]);
});

test("the form that edits it gives the officer's own reading only where it is not what the words say", async () => {
  const read = await givenFollowUp(db, {
    dueWords: "the summer",
    dueKind: "season",
    dueOn: "2026-08-31",
    reviewOn: "2026-08-31",
  });
  const own = await givenFollowUp(db, {
    dueWords: "in due course",
    dueKind: "exact",
    dueOn: "2026-10-01",
    reviewOn: "2026-09-15",
  });
  const given = async (id: number) => (await offerFollowUpEdit(db, as("officer"), id))?.given;
  expect(await given(read)).toMatchObject({
    dueWords: "the summer",
    dueKind: null,
    dueOn: null,
    reviewOn: null,
  });
  expect(await given(own)).toMatchObject({ dueKind: "exact", dueOn: "2026-10-01", reviewOn: "2026-09-15" });
});
