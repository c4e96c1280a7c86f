import { beforeEach, expect, test } from "vitest";
import { listCriteriaToRead, offerCriteria } from "#app/services/scoring/list-criteria.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenRound } from "#tests/support/scoring.ts";

let db: Db;
/** A round of the panel's, whose criteria are a copy of a published scheme. */
beforeEach(async () => {
  db = await freshDb();
  await givenRound(db);
});

test("criteria: the published schemes once each, then what the reader's bodies wrote", async () => {
  const [own] = await db
    .insertInto("criteriaSet")
    .values([
      { bodyId: PANEL, name: "Ours" },
      { bodyId: OTHER_COMMITTEE, name: "Theirs" },
    ])
    .returning("id")
    .execute();
  const criterion = { criteriaSetId: own?.id ?? 0, mostPoints: 2 };
  await db
    .insertInto("criterion")
    .values([
      { ...criterion, letter: "R", name: "Reach", meaning: "How many?", position: 2 },
      { ...criterion, letter: "H", name: "Harm", meaning: "How bad?", position: 1 },
    ])
    .execute();
  const read = async (who: CastName) =>
    (await listCriteriaToRead(db, as(who))).sets.map((row) => [row.name, row.bodyName]);
  const published = [
    ["TOPIC", null],
    ["TOPICC", null],
    ["PICK", null],
  ];
  expect(await read("member")).toEqual([...published, ["Ours", "Anytown Scrutiny Panel"]]);
  expect(await read("outsideOfficer")).toEqual([...published, ["Theirs", "Othertown Committee"]]);
  const { sets } = await listCriteriaToRead(db, as("member"));
  expect(sets.map(({ criteria }) => criteria.length)).toEqual([5, 6, 4, 2]);
  expect(sets[3]?.criteria).toEqual([
    { letter: "H", name: "Harm", meaning: "How bad?", mostPoints: 2 },
    { letter: "R", name: "Reach", meaning: "How many?", mostPoints: 2 },
  ]);
});

test("criteria are written for the bodies one is officer of, while they go on", async () => {
  expect(await offerCriteria(db, as("officer"))).toEqual({
    bodies: [{ value: "1", words: "Anytown Scrutiny Panel" }],
    verdict: { allowed: true },
  });
  const refused = { bodies: [], verdict: { allowed: false, kind: "role" } };
  expect(await offerCriteria(db, as("member"))).toMatchObject(refused);
  expect(await offerCriteria(db, { ...as("member"), parts: [] })).toMatchObject(refused);
  const mixed = {
    ...as("member"),
    parts: [
      { bodyId: PANEL, role: "member" as const },
      { bodyId: OTHER_COMMITTEE, role: "officer" as const },
    ],
  };
  expect(await offerCriteria(db, mixed)).toEqual({
    bodies: [{ value: "2", words: "Othertown Committee" }],
    verdict: { allowed: true },
  });
  await db.updateTable("body").set({ endedOn: "2026-08-31" }).where("id", "=", PANEL).execute();
  expect(await offerCriteria(db, as("officer"))).toMatchObject(refused);
});
