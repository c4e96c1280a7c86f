import { beforeEach, expect, test } from "vitest";
import { readThemeFollowUps } from "#app/services/theme/read-theme-follow-ups.server.ts";
import { readThemeHistory } from "#app/services/theme/read-theme-history.server.ts";
import { readThemeMeetings } from "#app/services/theme/read-theme-meetings.server.ts";
import { readThemeOverview } from "#app/services/theme/read-theme-overview.server.ts";
import { readThemeQuestions } from "#app/services/theme/read-theme-questions.server.ts";
import { supportTheme } from "#app/services/theme/support-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenAnswer } from "#tests/support/happened.ts";
import {
  givenFollowUp,
  givenItem,
  givenLine,
  givenMeeting,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";
import { givenRound } from "#tests/support/scoring.ts";

let db: Db;
let themeId: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Taxis" });
});
const set = (theme: Partial<New<"theme">>) => db.updateTable("theme").set(theme).where("id", "=", themeId).execute();
const overview = (who: CastName) => readThemeOverview(db, as(who), themeId);

test("none of a theme's pages is there for who does not see it", async () => {
  const pages = [readThemeOverview, readThemeMeetings, readThemeFollowUps, readThemeQuestions, readThemeHistory];
  await set({ sensitiveSinceAt: NOW });
  for (const page of pages) {
    for (const who of ["member", "outsideOfficer"] as const) expect(await page(db, as(who), themeId)).toBeUndefined();
    for (const who of ["officer", "chair"] as const)
      expect(await page(db, as(who), themeId)).toMatchObject({ theme: { reference: `T-${themeId}` } });
  }
});

test("notes and the suggester's contact are shown to officers of the body alone", async () => {
  await set({ officerNotes: "Rang them.", suggesterContact: "resident@example.test" });
  expect((await overview("officer"))?.theme.officersOnly).toEqual({
    notes: "Rang them.",
    contact: "resident@example.test",
  });
  for (const who of ["chair", "member"] as const) {
    const read = await overview(who);
    expect(read?.theme.officersOnly).toBeNull();
    expect(JSON.stringify(read)).not.toMatch(/resident@|Rang/);
  }
});

test("support: how many, one's own, and the deed that is left to do", async () => {
  const seen = async (who: CastName) => {
    const { count, mine, verdict } = (await overview(who))?.support ?? {};
    return [count, mine, verdict?.allowed];
  };
  expect(await seen("otherMember")).toEqual([0, false, true]);
  await supportTheme(db, acting("otherMember"), { themeId });
  await supportTheme(db, acting("coOpted"), { themeId });
  expect(await seen("otherMember")).toEqual([2, true, true]);
  expect(await seen("viceChair")).toEqual([2, false, true]);
  expect(await seen("member")).toEqual([2, false, false]);
  expect(await seen("officer")).toEqual([2, false, false]);
  await set({ state: "closed" });
  expect(await seen("viceChair")).toEqual([2, false, false]);
});

test("readiness counts lines in force and questions that were not withdrawn", async () => {
  const met = async () => (await overview("officer"))?.readiness.filter((need) => need.met).map(({ key }) => key);
  expect(await met()).toEqual(["why"]);
  await givenQuestion(db, { themeId, state: "withdrawn" });
  await givenLine(db, { themeId, withdrawnAt: NOW });
  expect(await met()).toEqual(["why"]);
  const question = await givenQuestion(db, { themeId });
  expect(await met()).toEqual(["why", "enquiry"]);
  await db.deleteFrom("question").where("id", "=", question).execute();
  await givenLine(db, { themeId });
  await set({ whyItMatters: " ", desiredOutcome: "Checks.", leadMemberId: PEOPLE.member.personId });
  expect(await met()).toEqual(["outcome", "enquiry", "lead"]);
});

test("the overview holds what is of the theme: lines, questions, items, and where it was scored", async () => {
  await givenLine(db, { themeId, text: "Ours" });
  await givenQuestion(db, { themeId, text: "Ours?" });
  await givenItem(db, { themeId, title: "Ours, too" });
  const other = await givenTheme(db);
  await givenLine(db, { themeId: other });
  await givenQuestion(db, { themeId: other });
  await givenItem(db, { themeId: other });
  const { roundId } = await givenRound(db, { themeIds: [themeId] });
  expect(await overview("officer")).toMatchObject({
    lines: [{ text: "Ours" }],
    questions: [{ text: "Ours?" }],
    items: [{ title: "Ours, too" }],
    scoring: [{ round: { reference: `S-${roundId}` } }],
    relations: { rows: [], total: 0 },
    mentions: [],
  });
  const offered = async (who: CastName) =>
    (await overview(who))?.offers.find(({ words }) => words === "Add an agenda item")?.verdict.allowed;
  expect(await offered("officer")).toBe(false);
  await set({ state: "approved" });
  expect(await offered("officer")).toBe(true);
  expect(await offered("member")).toBe(false);
});

test("items without a meeting come first, then the latest meeting; every move, the latest first, with its days", async () => {
  const [june, september] = [await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" }), await givenMeeting(db)];
  const first = await givenItem(db, { themeId, meetingId: june, state: "considered" });
  const second = await givenItem(db, { themeId, meetingId: september, state: "scheduled" });
  const waits = await givenItem(db, { themeId });
  const other = await givenItem(db, { themeId: await givenTheme(db) });
  const move = (itemId: number, fromMeetingId: number | null, toMeetingId: number | null) =>
    db
      .insertInto("itemMove")
      .values({ itemId, fromMeetingId, toMeetingId, kind: "moved", byName: "Jo Bryce", at: NOW })
      .execute();
  await move(second, null, june);
  await move(second, june, september);
  await move(other, june, september);
  const read = await readThemeMeetings(db, as("member"), themeId);
  expect(read?.items.map(({ id }) => id)).toEqual([waits, second, first]);
  expect(read?.moves.map(({ itemReference, fromOn, toOn }) => [itemReference, fromOn, toOn])).toEqual([
    [`I-${second}`, "2026-06-02", "2026-09-08"],
    [`I-${second}`, null, "2026-06-02"],
  ]);
});

test("where the theme was said is told of items that one sees or that are published", async () => {
  const ours = await givenItem(db, { title: "Minutes" });
  const theirs = await givenItem(db, { title: "Zqtheirs", bodyId: OTHER_COMMITTEE });
  const hidden = await givenItem(db, { title: "Zqhidden", themeId: await givenTheme(db, { sensitiveSinceAt: NOW }) });
  for (const itemId of [ours, theirs, hidden])
    await db.insertInto("themeMention").values({ themeId, itemId, words: "Taxis came up." }).execute();
  const titles = async (who: CastName) =>
    (await readThemeMeetings(db, as(who), themeId))?.mentions.map(({ itemTitle }) => itemTitle);
  expect(await titles("member")).toEqual(["Minutes"]);
  expect(await titles("officer")).toEqual(["Minutes", "Zqhidden"]);
});

test("follow-ups of the theme, those still to be chased apart; an officer adds one, whatever the theme's state", async () => {
  const states = ["not_started", "complete", "paused", "superseded", "in_progress", "not_taken_forward"] as const;
  for (const [at, state] of states.entries()) await givenFollowUp(db, { themeId, state, number: 900 + at });
  await givenFollowUp(db, { themeId: await givenTheme(db) });
  await givenFollowUp(db, { themeId, sensitiveSinceAt: NOW });
  await set({ state: "closed" });
  const read = async (who: CastName) => {
    const page = await readThemeFollowUps(db, as(who), themeId);
    return [page?.open, page?.closed].map((rows) => rows?.map(({ state }) => state).sort());
  };
  const closed = ["complete", "not_taken_forward", "superseded"];
  expect(await read("member")).toEqual([["in_progress", "not_started", "paused"], closed]);
  expect(await read("chair")).toEqual([["in_progress", "not_started", "not_started", "paused"], closed]);
  const offers = async (who: CastName) => (await readThemeFollowUps(db, as(who), themeId))?.offers;
  expect(await offers("officer")).toEqual([
    { href: `/themes/T-${themeId}/follow-ups/new`, words: "Add a follow-up", verdict: { allowed: true } },
  ]);
  expect(await offers("member")).toMatchObject([{ verdict: { kind: "role" } }]);
});

test("questions stand under their line, or apart where they have none or one that was removed", async () => {
  const second = await givenLine(db, { themeId, text: "Second", position: 2 });
  const first = await givenLine(db, { themeId, text: "First", position: 1 });
  const gone = await givenLine(db, { themeId, text: "Gone", withdrawnAt: NOW });
  const ask = (text: string, more: Partial<New<"question">> = {}) => givenQuestion(db, { themeId, text, ...more });
  const answered = await ask("Answered", { lineOfEnquiryId: first, state: "answered" });
  await ask("Late", {
    lineOfEnquiryId: second,
    kind: "written",
    state: "sent",
    dueOn: "2026-08-31",
  });
  await ask("Under none");
  await ask("Under what is gone", { lineOfEnquiryId: gone });
  await givenAnswer(db, { questionId: answered, kind: "written", answeredOn: "2026-06-05" });
  const read = await readThemeQuestions(db, as("member"), themeId);
  const told = (questions?: { text: string; answered: string; due: string }[]) =>
    questions?.map(({ text, answered: when, due }) => [text, when, due]);
  expect(read?.lines.map(({ text, questions }) => [text, told(questions)])).toEqual([
    ["First", [["Answered", "answered in writing on 5 June 2026", ""]]],
    ["Second", [["Late", "", "1 day late"]]],
  ]);
  expect(told(read?.questions)).toEqual([
    ["Under none", "", ""],
    ["Under what is gone", "", ""],
  ]);
  const may = async (who: CastName) =>
    (await readThemeQuestions(db, as(who), themeId))?.offers.map((o) => o.verdict.allowed);
  expect(await may("officer")).toEqual([true, true, true]);
  expect(await may("member")).toEqual([true, false, false]);
});

test("a theme's history is its own, the newest first", async () => {
  await supportTheme(db, acting("otherMember"), { themeId });
  await supportTheme(db, acting("coOpted"), { themeId });
  await supportTheme(db, acting("coOpted"), { themeId: await givenTheme(db) });
  const read = await readThemeHistory(db, as("member"), themeId);
  expect(read?.entries.map(({ actorName }) => actorName)).toEqual(["Dr Lena Frost", "Cllr Tom Bell"]);
});
