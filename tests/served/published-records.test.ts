import { afterAll, beforeAll, expect, test } from "vitest";
import { markThemeSensitive } from "#app/services/theme/mark-theme-sensitive.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, fillCast, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenAnswer, givenOutcome, givenPublished } from "#tests/support/happened.ts";
import {
  givenFollowUp,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";
import { serve, type Served } from "#tests/support/served.ts";

/** In every word of what happened that is not for readers outside the body. */
const SECRET = "Zqsecret";
const NEVER = /Zqsecret|[\w.]+@[\w.]+\.(?:test|invalid)/g;

let served: Served;
let ids: Awaited<ReturnType<typeof fillHappened>>;

beforeAll(async () => {
  served = await serve({
    fill: async (db) => {
      await fillCast(db);
      ids = await fillHappened(db);
    },
  });
});
afterAll(() => served.close());

const pages = () => [
  "/",
  "/themes",
  "/themes/published",
  "/meetings",
  "/search?q=Zqsecret",
  "/follow-ups",
  "/bodies/anytown-panel",
  "/bodies/anytown-panel/results/2026-27",
  "/programmes/anytown-panel/2026-27",
  ...[ids.open, ids.hidden, ids.undecided].flatMap((id) => [
    `/themes/T-${id}`,
    `/themes/T-${id}/story`,
    `/themes/T-${id}/story.json`,
  ]),
  `/meetings/M-${ids.meetingId}`,
  ...ids.items.map((id) => `/items/I-${id}`),
  ...ids.questions.map((id) => `/questions/Q-${id}`),
  ...ids.followUps.map((id) => `/follow-ups/F-${id}`),
];

async function said(who: "outsideMember" | "outsideOfficer" | "officer" | null) {
  const answers: string[] = [];
  for (const path of pages()) {
    const response = await served.fetchAs(who, path);
    expect(response.status, `${path} as ${who ?? "nobody"}`).toBeLessThan(500);
    answers.push(`${path} ${response.status} ${await response.text()}`);
  }
  return answers;
}

test("the secrets are there to be found: an officer of the body meets them", async () => {
  expect((await said("officer")).filter((text) => text.includes(SECRET)).length).toBeGreaterThan(5);
});

test.each([null, "outsideMember", "outsideOfficer"] as const)(
  "%s reads what was published of what happened, and nothing else, on any page",
  async (who) => {
    const answers = await said(who);
    const leaks = answers.flatMap((text) =>
      [...text.matchAll(NEVER)]
        .filter(({ index }) => !text.slice(0, index).endsWith('value="')) // the words searched for, given back
        .map(({ index }) => `${text.slice(0, 40)} … ${text.slice(Math.max(0, index - 60), index + 40)}`),
    );
    expect(leaks.filter((leak) => !leak.startsWith("/search"))).toEqual([]);
    const told = answers.filter((text) => text.includes("Told outcome")).map((text) => text.split(" ")[0]);
    expect(told).toEqual(
      expect.arrayContaining([
        `/meetings/M-${ids.meetingId}`,
        `/items/I-${ids.items[0]}`,
        `/themes/T-${ids.open}`,
        `/themes/T-${ids.open}/story`,
        `/themes/T-${ids.open}/story.json`,
        "/bodies/anytown-panel/results/2026-27",
      ]),
    );
    for (const words of ["Told answer", "Told promise"])
      expect(answers.filter((text) => text.includes(words)).length, words).toBeGreaterThan(3);
  },
);

test("marked as sensitive, all of it is gone from every page at once", async () => {
  const { version } = await served.db
    .selectFrom("theme")
    .select("version")
    .where("id", "=", ids.open)
    .executeTakeFirstOrThrow();
  const marked = { themeId: ids.open, version, words: "A live case" };
  expect(await markThemeSensitive(served.db, acting("officer"), marked)).toMatchObject({ ok: true });
  expect((await said(null)).filter((text) => text.includes("Told"))).toEqual([]);
});

/** A held meeting with an open, a sensitive and an undecided theme, published, then changed since. */
async function fillHappened(db: Db) {
  const programmeId = await givenProgramme(db, { state: "published" });
  const meetingId = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  const open = await givenTheme(db, { title: "Open theme", state: "considered" });
  const hidden = await givenTheme(db, {
    title: `${SECRET} theme`,
    state: "considered",
    sensitiveSinceAt: NOW,
  });
  const undecided = await givenTheme(db, { title: `${SECRET} theme`, state: "proposed" });
  const items: number[] = [];
  const questions: number[] = [];
  const followUps: number[] = [];
  for (const themeId of [open, hidden, undecided]) {
    const words = (told: string) => (themeId === open ? told : `${SECRET} ${told}`);
    const itemId = await givenItem(db, {
      programmeId,
      themeId,
      meetingId,
      title: words("Item"),
      state: "considered",
    });
    const questionId = await givenQuestion(db, {
      themeId,
      itemId,
      text: words("Question"),
      state: "answered",
    });
    const discussionWords = `${SECRET} discussion`;
    await givenOutcome(db, {
      itemId,
      resolutionWords: words("Told outcome"),
      discussionWords,
      recordedByName: SECRET,
    });
    await givenAnswer(db, {
      questionId,
      meetingId,
      text: words("Told answer, by a@b.test"),
      recordedByName: SECRET,
    });
    const followUpId = await givenFollowUp(db, {
      themeId,
      itemId,
      meetingId,
      wording: words("Told promise"),
      ownerPersonId: PEOPLE.outsideOfficer.personId,
    });
    await db
      .insertInto("followUpUpdate")
      .values({
        followUpId,
        source: "owner",
        text: `${SECRET} unread`,
        stateAfter: "in_progress",
        reportedOn: "2026-07-01",
        byName: SECRET,
        at: NOW,
      })
      .execute();
    items.push(itemId);
    questions.push(questionId);
    followUps.push(followUpId);
  }
  const [item, question] = [items[0] ?? 0, questions[0] ?? 0];
  await givenPublished(db, programmeId, [
    ["programme", programmeId],
    ["meeting", meetingId],
    ["theme", open, { title: "Open theme", itemIds: [item], questionIds: [question] }],
    ["item", item, { title: "Item", themeId: open, meetingId, questionIds: [question] }],
    ["question", question, { text: "Question", themeId: open, itemId: item }],
  ]);
  await publishRecord(db, acting("officer"), { meetingId, version: 1 });
  for (const followUpId of followUps) await publishFollowUp(db, acting("officer"), { followUpId, version: 1 });
  await db
    .updateTable("outcome")
    .set({ resolutionWords: `${SECRET} since`, sourceWords: `${SECRET} since` })
    .execute();
  await db
    .updateTable("followUp")
    .set({ wording: `${SECRET} since`, reasonWords: `${SECRET} since` })
    .execute();
  await givenAnswer(db, { questionId: question, kind: "added_after", text: `${SECRET} since` });
  await givenFollowUp(db, { themeId: open, wording: `${SECRET} never published` });
  return { open, hidden, undecided, meetingId, items, questions, followUps };
}
