import { beforeEach, expect, test } from "vitest";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { readRound } from "#app/services/scoring/read-round.server.ts";
import { scoreThemes } from "#app/services/scoring/score-themes.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW } from "#tests/support/cast.ts";
import { actionsIn, givenTheme } from "#tests/support/records.ts";
import { givenRound } from "#tests/support/scoring.ts";

let db: Db;
let round: Awaited<ReturnType<typeof givenRound>>;
const points = (entry: number, given: number[]) =>
  given.map((number, at) => ({
    entryId: round.entryIds[entry] ?? 0,
    criterionId: round.criterionIds[at] ?? 0,
    points: number,
  }));
const scoresIn = () =>
  db.selectFrom("score").select(["scorerPersonId", "points", "at"]).orderBy("criterionId").execute();

beforeEach(async () => {
  db = await freshDb();
  round = await givenRound(db);
});

test("a member scores one theme whole and another in part; what is there is saved and told", async () => {
  const outcome = await scoreThemes(db, acting("member"), {
    roundId: round.roundId,
    scores: [...points(0, [2, 1, 2, 2, 1]), ...points(1, [0])],
  });

  expect(outcome).toMatchObject({
    ok: true,
    result: { reference: `S-${round.roundId}`, done: 1, of: 3 },
  });
  expect(await scoresIn()).toHaveLength(6);
  expect(await actionsIn(db)).toEqual(["round_scored"]);
  const seen = await readRound(db, as("member"), round.roundId);
  expect(seen?.mine).toEqual({ done: 1, of: 3, savedAt: NOW });
  expect(seen?.rows.map((row) => row.myTotal).sort()).toEqual([8, null, null]);
});

test("of one's own scores the last saved holds, and what says nothing new writes nothing", async () => {
  const later = "2026-09-01T10:30:00.000Z";
  const first = { roundId: round.roundId, scores: points(0, [2, 2]) };
  await scoreThemes(db, acting("member"), first);
  await scoreThemes(db, acting("member", later), { roundId: round.roundId, scores: points(0, [1, 2]) });
  await scoreThemes(db, acting("member", later), { roundId: round.roundId, scores: points(0, [1, 2]) });

  expect(await scoresIn()).toEqual([
    { scorerPersonId: 4, points: 1, at: later },
    { scorerPersonId: 4, points: 2, at: NOW },
  ]);
  expect(await actionsIn(db)).toEqual(["round_scored", "round_scored"]);
});

test("one scorer's points leave another's as they were", async () => {
  await scoreThemes(db, acting("member"), { roundId: round.roundId, scores: points(0, [2]) });
  await scoreThemes(db, acting("officer"), { roundId: round.roundId, scores: points(0, [0]) });
  expect((await scoresIn()).map((row) => [row.scorerPersonId, row.points]).sort()).toEqual([
    [1, 0],
    [4, 2],
  ]);
});

test("more points than the criterion has, or a theme of another round, are refused and nothing is saved", async () => {
  const other = await givenRound(db, { scheme: "TOPICC" });
  for (const scores of [
    [{ entryId: other.entryIds[0]!, criterionId: round.criterionIds[0]!, points: 1 }],
    [{ entryId: round.entryIds[0]!, criterionId: other.criterionIds[0]!, points: 1 }],
    [...points(0, [1]), { entryId: round.entryIds[0]!, criterionId: round.criterionIds[1]!, points: 3 }],
  ]) {
    const outcome = await scoreThemes(db, acting("member"), { roundId: round.roundId, scores });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  }
  const yesNo = [{ entryId: other.entryIds[0]!, criterionId: other.criterionIds[5]!, points: 2 }];
  expect(await scoreThemes(db, acting("member"), { roundId: other.roundId, scores: yesNo })).toMatchObject({
    ok: false,
  });
  expect(await scoresIn()).toEqual([]);
  expect(await actionsIn(db)).toEqual([]);
});

test("nobody scores once the round is closed", async () => {
  await closeRound(db, acting("officer"), { roundId: round.roundId, version: 1 });
  const outcome = await scoreThemes(db, acting("member"), { roundId: round.roundId, scores: points(0, [2]) });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await scoresIn()).toEqual([]);
});

test("a sensitive theme can be scored by those who see it, and is not in the round for others", async () => {
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW, sensitiveBecause: "A live case" });
  round = await givenRound(db, { themeIds: [sensitive, await givenTheme(db)] });
  const scores = points(0, [2]);
  expect(await scoreThemes(db, acting("member"), { roundId: round.roundId, scores })).toMatchObject({
    ok: false,
    refusal: { kind: "input" },
  });
  expect(await scoreThemes(db, acting("chair"), { roundId: round.roundId, scores })).toMatchObject({
    ok: true,
  });
  expect((await readRound(db, as("member"), round.roundId))?.rows).toHaveLength(1);
});

test("for a member of another body the round does not exist", async () => {
  await expect(
    scoreThemes(db, acting("outsideMember"), { roundId: round.roundId, scores: points(0, [2]) }),
  ).rejects.toThrow(NoSuchRecord);
});
