import { beforeEach, expect, test } from "vitest";
import { readMine } from "#app/services/home/read-mine.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("a member sees their drafts, what became of their themes and why, and where they are scheduled", async () => {
  const draft = await givenTheme(db, { state: "draft" });
  const refused = await givenTheme(db, {
    state: "not_taken_forward",
    reasonCode: "no_capacity",
    reasonWords: "Ask again in May.",
  });
  const scheduled = await givenTheme(db, { state: "scheduled" });
  const meetingId = await givenMeeting(db);
  await givenItem(db, { themeId: scheduled, meetingId, state: "scheduled" });
  await givenTheme(db, { proposerPersonId: PEOPLE.otherMember.personId });

  const mine = await readMine(db, as("member"));
  expect(mine.drafts.map(({ reference }) => reference)).toEqual([`T-${draft}`]);
  expect(mine.proposed.map(({ reference, reason, meetings }) => [reference, reason, meetings])).toEqual([
    [`T-${scheduled}`, "", [{ reference: `M-${meetingId}`, words: "8 September 2026" }]],
    [`T-${refused}`, "No capacity this year: Ask again in May.", []],
  ]);
});

test("their questions say why they are not put; a draft's questions stay with the draft", async () => {
  const themeId = await givenTheme(db);
  await givenQuestion(db, { themeId, state: "withdrawn", reasonWords: "It is about one case." });
  await givenQuestion(db, { themeId: await givenTheme(db, { state: "draft" }) });
  await givenQuestion(db, { themeId, authorPersonId: PEOPLE.chair.personId });

  const { questions } = await readMine(db, as("member"));
  expect(questions.map(({ state, reason }) => [state, reason])).toEqual([["withdrawn", "It is about one case."]]);
});

test("what they support is theirs to follow, but not what they may no longer see", async () => {
  const open = await givenTheme(db, { proposerPersonId: null });
  const sensitive = await givenTheme(db, { proposerPersonId: null, sensitiveSinceAt: NOW });
  for (const themeId of [open, sensitive])
    await db.insertInto("themeSupport").values({ themeId, personId: PEOPLE.member.personId, at: NOW }).execute();
  const { supported } = await readMine(db, as("member"));
  expect(supported.map(({ reference }) => reference)).toEqual([`T-${open}`]);
});

test("of what is long a page is shown and all of it counted, and each part has pages of its own", async () => {
  for (let n = 1; n <= 51; n += 1) {
    const themeId = await givenTheme(db, { title: `Theme ${n}`, updatedAt: NOW });
    await givenQuestion(db, { themeId, text: `Question ${n}` });
  }
  const first = await readMine(db, as("member"));
  expect([first.proposed.length, first.questions.length]).toEqual([50, 50]);
  expect(first.pages).toMatchObject({
    proposed: { page: 1, pages: 2, total: 51 },
    questions: { page: 1, pages: 2, total: 51 },
    supported: { page: 1, pages: 1, total: 0 },
  });
  const next = await readMine(db, as("member"), (part) => (part === "questions" ? "2" : null));
  expect(next.proposed.map(({ title }) => title)).toEqual(first.proposed.map(({ title }) => title));
  expect(next.questions.map(({ text }) => text)).toEqual(["Question 1"]);
});
