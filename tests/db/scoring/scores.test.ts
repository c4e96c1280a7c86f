import { beforeEach, expect, test } from "vitest";
import { listOwnScores, listScorers, listWholeTotals, saveScores } from "#db/scoring/scores.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, PANEL, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

let db: Db;
let round: Awaited<ReturnType<typeof givenRound>>;
beforeEach(async () => {
  db = await freshDb();
  round = await givenRound(db);
});
const score = (who: CastName, at: number, points: number[]) =>
  givenScores(db, who, round.entryIds[at], round.criterionIds, points);

test("totals are of those who have scored a theme whole, the lowest first, without a name", async () => {
  await score("chair", 0, [2, 2, 2, 2, 1]);
  await score("member", 0, [1, 0, 0, 0, 0]);
  await score("coOpted", 0, [2, 2, 2, 2]);
  await score("coOpted", 2, [0, 0, 0, 0, 0]);
  const other = await givenRound(db, { scheme: "PICK" });
  await givenScores(db, "chair", other.entryIds[0], other.criterionIds, [1, 1, 1, 1]);
  const [first, , third] = round.entryIds;
  expect(await listWholeTotals(db, [round.roundId])).toEqual([
    { entryId: first, total: 1 },
    { entryId: first, total: 9 },
    { entryId: third, total: 0 },
  ]);
  expect(await listWholeTotals(db, [other.roundId])).toEqual([{ entryId: other.entryIds[0], total: 4 }]);
  expect(await listWholeTotals(db, [])).toEqual([]);
});

test("one's own points are one's own, in these rounds", async () => {
  await score("chair", 0, [2, 2]);
  await score("member", 0, [1]);
  const other = await givenRound(db, { scheme: "PICK" });
  await givenScores(db, "member", other.entryIds[0], other.criterionIds, [2]);
  const own = async (who: CastName, rounds = [round.roundId]) =>
    (await listOwnScores(db, rounds, PEOPLE[who].personId)).map(({ points }) => points);
  expect(await own("chair")).toEqual([2, 2]);
  expect(await own("member")).toEqual([1]);
  expect(await own("member", [])).toEqual([]);
});

test("everyone with a part on the day, with how many themes they have scored whole and begun", async () => {
  const {
    id: roundId,
    bodyId,
    criteriaSetId,
  } = await db.selectFrom("scoringRound").select(["id", "bodyId", "criteriaSetId"]).executeTakeFirstOrThrow();
  expect(bodyId).toBe(PANEL);
  await score("member", 0, [2, 2, 2, 2, 1]);
  await score("member", 1, [2, 2]);
  await score("chair", 2, [0, 0, 0, 0, 0]);
  const set = (who: CastName, part: { fromOn?: string; untilOn?: string }) =>
    db.updateTable("membership").set(part).where("personId", "=", PEOPLE[who].personId).execute();
  await set("otherMember", { untilOn: "2026-08-31" });
  await set("coOpted", { untilOn: "2026-09-01" });
  await set("viceChair", { fromOn: "2026-09-02" });
  const scorers = await listScorers(db, { id: roundId, bodyId, criteriaSetId }, TODAY);
  expect(scorers.map(({ name, role, whole, begun }) => [name, role, whole, begun])).toEqual([
    ["Cllr Ruth Ahmed", "member", 1, 2],
    ["Jo Bryce", "officer", 0, 0],
    ["Dr Lena Frost", "co_opted", 0, 0],
    ["Cllr Amara Okafor", "chair", 1, 1],
    ["Priya Shah", "officer", 0, 0],
  ]);
});

test("what is saved last holds, each for its criterion and person; more than a statement takes goes in several", async () => {
  const [entryId = 0, second = 0] = round.entryIds;
  const [criterionId = 0, other = 0] = round.criterionIds;
  const later = "2026-09-02T09:00:00.000Z";
  const save = (scores: Parameters<typeof saveScores>[1], at = NOW) =>
    db.transaction().execute((trx) => saveScores(trx, scores, { personId: PEOPLE.member.personId, at }));
  await score("chair", 0, [2]);
  await save([]);
  await save([
    { entryId, criterionId, points: 1 },
    { entryId, criterionId: other, points: 0 },
  ]);
  await save([{ entryId, criterionId, points: 2 }], later);
  const { criteriaSetId } = await db.selectFrom("criterion").select("criteriaSetId").executeTakeFirstOrThrow();
  const many = await db
    .insertInto("criterion")
    .values(Array.from({ length: 501 }, (_, at) => ({ criteriaSetId, letter: "Z", name: `${at}`, position: at + 9 })))
    .returning("id")
    .execute();
  await save(many.map(({ id }) => ({ entryId: second, criterionId: id, points: 1 })));
  const rows = await db
    .selectFrom("score")
    .select(["scorerPersonId", "entryId", "criterionId", "points", "at"])
    .execute();
  const by = (personId: number) =>
    rows
      .filter(({ scorerPersonId }) => scorerPersonId === personId)
      .map((row) => [row.entryId, row.criterionId, row.points, row.at]);
  expect(by(PEOPLE.chair.personId)).toEqual([[entryId, criterionId, 2, NOW]]);
  expect(by(PEOPLE.member.personId).sort()).toEqual(
    [[entryId, criterionId, 2, later], [entryId, other, 0, NOW], ...many.map(({ id }) => [second, id, 1, NOW])].sort(),
  );
});
