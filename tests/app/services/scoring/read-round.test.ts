import { beforeEach, expect, test } from "vitest";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import { readThemeScoring } from "#app/services/scoring/read-theme-scoring.server.ts";
import { scoreThemes } from "#app/services/scoring/score-themes.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, type CastName } from "#tests/support/cast.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

let db: Db;
let round: Awaited<ReturnType<typeof givenRound>>;
const score = (who: CastName, entry: number, given: number[]) =>
  givenScores(db, who, round.entryIds[entry], round.criterionIds, given);
const rowFor = async (who: CastName, entry = 0) =>
  (await readRound(db, as(who), round.roundId))?.rows.find((row) => row.id === round.entryIds[entry]);

beforeEach(async () => {
  db = await freshDb();
  round = await givenRound(db);
  await score("chair", 0, [2, 2, 2, 2, 1]);
  await score("viceChair", 0, [1, 1, 1, 0, 0]);
  await score("otherMember", 0, [2, 1, 1, 1, 1]);
});

test("the officer sees the range in words, and who has not scored, but nobody's own points", async () => {
  const seen = await readRound(db, as("officer"), round.roundId);
  expect((await rowFor("officer"))?.spread).toEqual({
    scorers: 3,
    lowest: 3,
    highest: 9,
    mean: 6,
    words: "Members differ",
    differ: true,
    counts: [0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0],
  });
  expect(seen?.scorers).toContainEqual({ name: "Cllr Tom Bell", words: "1 of 3 scored", missing: true });
  expect(seen?.scorers).toContainEqual({ name: "Dr Lena Frost", words: "Not yet", missing: true });
});

test("a member sees the range of a theme only once they have scored it, or when the round is closed", async () => {
  expect(await rowFor("member")).toMatchObject({ spread: null, stands: "to_score", suggested: null });
  await score("member", 0, [2, 2, 0, 0, 0]);
  expect(await rowFor("member")).toMatchObject({ myTotal: 4, spread: { lowest: 3, highest: 9 } });
  expect((await rowFor("coOpted"))?.spread).toBeNull();
  await closeRound(db, acting("officer"), { roundId: round.roundId, version: 1 });
  expect(await rowFor("coOpted")).toMatchObject({ spread: { scorers: 4 }, myTotal: null });
});

test("a score given in part is in no range", async () => {
  await score("coOpted", 0, [0, 0]);
  expect((await rowFor("officer"))?.spread).toMatchObject({ scorers: 3, lowest: 3 });
});

test("two scores are kept back from the two who gave them: each could read off the other's", async () => {
  await score("chair", 1, [2, 2, 2, 2, 2]);
  await score("viceChair", 1, [0, 0, 0, 0, 0]);
  expect((await rowFor("chair", 1))?.spread).toBeNull();
  expect((await rowFor("officer", 1))?.spread).toMatchObject({ scorers: 2 });
});

test("members are not told who has scored, neither in a list nor in the history", async () => {
  const scores = [{ entryId: round.entryIds[2]!, criterionId: round.criterionIds[0]!, points: 1 }];
  await scoreThemes(db, acting("coOpted"), { roundId: round.roundId, scores });
  const member = await readRound(db, as("member"), round.roundId);
  expect(member?.scorers).toBeNull();
  expect(JSON.stringify(member)).not.toMatch(/Frost|Bell|Prosser/);
  const officer = await readRound(db, as("officer"), round.roundId);
  expect(officer?.events.map((event) => event.actorName)).toEqual(["Dr Lena Frost"]);
});

test("what a member is given holds no other person's points, anywhere", async () => {
  await score("member", 0, [0, 0, 0, 0, 0]);
  const row = await rowFor("member");
  expect(row?.points).toEqual([0, 0, 0, 0, 0]);
  expect(Object.keys(row ?? {})).not.toContain("totals");
});

test("the load above the line is told to those who run the round, and to all when it is closed", async () => {
  expect((await readRound(db, as("officer"), round.roundId))?.load).toEqual({ themes: 1, minutes: 60 });
  expect((await readRound(db, as("member"), round.roundId))?.load).toBeNull();
  await closeRound(db, acting("officer"), { roundId: round.roundId, version: 1 });
  expect((await readRound(db, as("member"), round.roundId))?.load).toEqual({ themes: 1, minutes: 60 });
});

test("for someone of another body there is no such round", async () => {
  expect(await readRound(db, as("outsideOfficer"), round.roundId)).toBeUndefined();
});

test("the theme's own page tells its score and place by the same rules", async () => {
  const [themeId = 0] = round.themeIds;
  expect(await readThemeScoring(db, as("officer"), themeId)).toMatchObject([
    { panel: "3 to 9, average 6, members differ", place: "In the programme", mine: null, most: 10 },
  ]);
  expect(await readThemeScoring(db, as("member"), themeId)).toMatchObject([{ panel: null, place: "For you to score" }]);
});

test("where a theme ended up is not told to somebody who has it still to score", async () => {
  expect((await rowFor("member"))?.endedUp).toBeNull();
  expect((await rowFor("officer"))?.endedUp).toMatchObject({ on: [] });
});
