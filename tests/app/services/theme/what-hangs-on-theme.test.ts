import { beforeEach, expect, test } from "vitest";
import { closeTheme } from "#app/services/theme/close-theme.server.ts";
import { mergeTheme, offerThemeMerge } from "#app/services/theme/merge-theme.server.ts";
import { offerThemeEnding } from "#app/services/theme/offer-theme-ending.server.ts";
import { offerThemeDecision } from "#app/services/theme/offer-theme-decision.server.ts";
import { refuseTheme } from "#app/services/theme/refuse-theme.server.ts";
import { withdrawTheme } from "#app/services/theme/withdraw-theme.server.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { eventsIn, givenFollowUp, givenItem, givenLine, givenQuestion, givenTheme } from "#tests/support/records.ts";
import { givenRound } from "#tests/support/scoring.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db);
});

const stands = (state: ThemeState) => db.updateTable("theme").set({ state }).where("id", "=", themeId).execute();
const questions = () =>
  db.selectFrom("question").select(["id", "state", "themeId", "reasonWords"]).orderBy("id").execute();

/** One of everything that can hang on a theme; what was answered and what is complete hang no more. */
async function givenEverything() {
  const proposed = await givenQuestion(db, { themeId, state: "proposed", text: "How many are there?" });
  const agreed = await givenQuestion(db, { themeId, state: "agreed", text: "Who checks?" });
  const awaited = await givenQuestion(db, { themeId, state: "sent", text: "What does it cost?" });
  const answered = await givenQuestion(db, { themeId, state: "answered", text: "Since when?" });
  const followUp = await givenFollowUp(db, { themeId, state: "in_progress", wording: "Report on host families" });
  await givenFollowUp(db, { themeId, state: "complete", wording: "Done long ago" });
  const { roundId } = await givenRound(db, { themeIds: [themeId] });
  await givenRound(db, { themeIds: [themeId], state: "closed" });
  await db.insertInto("themeSupport").values({ themeId, personId: PEOPLE.otherMember.personId, at: NOW }).execute();
  await givenLine(db, { themeId });
  return { proposed, agreed, awaited, answered, followUp, round: roundId };
}

test("an ending theme names what goes with it, and takes exactly that along", async () => {
  const { proposed, agreed, awaited, followUp, round } = await givenEverything();
  await stands("follow_up");
  const offer = await offerThemeEnding(db, as("officer"), themeId, "close_theme");
  expect(offer?.takenAlong).toEqual([
    `“How many are there?” (Q-${proposed}) is withdrawn: it has not been put.`,
    `“Who checks?” (Q-${agreed}) is withdrawn: it has not been put.`,
    `“What does it cost?” (Q-${awaited}) stays: an answer is still awaited.`,
    `“Report on host families” (F-${followUp}) stays open and is still followed.`,
    `Its scores in S-${round}, a round that is still open, stay there.`,
  ]);

  await closeTheme(db, acting("officer"), { themeId, version: 1, words: "All is done." });

  expect(await questions()).toMatchObject([
    { id: proposed, state: "withdrawn", reasonWords: `T-${themeId} is closed: All is done.` },
    { id: agreed, state: "withdrawn", reasonWords: `T-${themeId} is closed: All is done.` },
    { id: awaited, state: "sent", reasonWords: null },
    { state: "answered" },
  ]);
  const told = (await eventsIn(db)).map(({ action, subjectId }) => ({ action, subjectId }));
  expect(told).toEqual([
    { action: "question_withdrawn", subjectId: proposed },
    { action: "question_withdrawn", subjectId: agreed },
    { action: "theme_closed", subjectId: themeId },
  ]);
  expect(await db.selectFrom("followUp").select("state").orderBy("id").execute()).toEqual([
    { state: "in_progress" },
    { state: "complete" },
  ]);
});

test("a theme that is withdrawn, or not taken forward, takes along what is not put yet", async () => {
  const { proposed } = await givenEverything();
  await stands("with_chair");
  const offered = await offerThemeDecision(db, as("chair"), themeId);
  expect(offered?.takenAlong).toContain(`“How many are there?” (Q-${proposed}) is withdrawn: it has not been put.`);
  const input = { themeId, version: 1, words: "Others do it." };
  await refuseTheme(db, acting("chair"), { ...input, reasonCode: "no_capacity" });
  expect((await questions()).map(({ state }) => state)).toEqual(["withdrawn", "withdrawn", "sent", "answered"]);
  expect((await questions())[0]?.reasonWords).toBe(`T-${themeId} is not taken forward: Others do it.`);

  const another = await givenTheme(db);
  const its = await givenQuestion(db, { themeId: another, state: "proposed" });
  await withdrawTheme(db, acting("member"), { themeId: another, version: 1, words: "Answered." });
  expect((await questions()).find(({ id }) => id === its)).toMatchObject({ state: "withdrawn" });
});

test("a theme with an item still planned says so before the form is filled in", async () => {
  await stands("considered");
  const itemId = await givenItem(db, { themeId });
  const offer = await offerThemeEnding(db, as("officer"), themeId, "close_theme");
  expect(offer).toMatchObject({
    verdict: { allowed: false, because: `I-${itemId} is still planned for this theme: withdraw it first.` },
    takenAlong: [],
  });
});

test("merging names what goes to the other theme and what stays, and does exactly that", async () => {
  const { proposed, agreed, awaited, answered, followUp, round } = await givenEverything();
  const otherThemeId = await givenTheme(db, { title: "Homestays" });
  const offer = await offerThemeMerge(db, as("officer"), themeId);
  expect(offer?.takenAlong).toEqual([
    `Q-${proposed}, Q-${agreed}, Q-${awaited} and Q-${answered} go to the other theme.`,
    "Its line of enquiry goes to the other theme.",
    "Its supporter goes to the other theme.",
    `“Report on host families” (F-${followUp}) stays with this theme, open, and is still followed.`,
    `Its scores in S-${round}, a round that is still open, stay there: they do not count for the other theme.`,
  ]);
  await mergeTheme(db, acting("officer"), { themeId, version: 1, otherThemeId, words: "The same." });
  expect((await questions()).map(({ id, state, themeId: of }) => ({ id, state, of }))).toEqual([
    { id: proposed, state: "proposed", of: otherThemeId },
    { id: agreed, state: "agreed", of: otherThemeId },
    { id: awaited, state: "sent", of: otherThemeId },
    { id: answered, state: "answered", of: otherThemeId },
  ]);
  expect(await db.selectFrom("followUp").select("themeId").execute()).toEqual([{ themeId }, { themeId }]);
  expect(await db.selectFrom("scoringEntry").select("themeId").execute()).toEqual([{ themeId }, { themeId }]);
});

test("a theme with an item still planned is not merged, and nothing of it moves", async () => {
  const questionId = await givenQuestion(db, { themeId, state: "proposed" });
  const itemId = await givenItem(db, { themeId });
  const otherThemeId = await givenTheme(db);
  expect(
    await mergeTheme(db, acting("officer"), { themeId, version: 1, otherThemeId, words: "The same." }),
  ).toMatchObject({ refusal: { because: `I-${itemId} is still planned for this theme: withdraw it first.` } });
  expect(await questions()).toMatchObject([{ id: questionId, themeId }]);
});
