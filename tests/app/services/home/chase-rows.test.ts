import { beforeEach, expect, test } from "vitest";
import { addHours } from "#app/domain/calendar.ts";
import { chaseRows } from "#app/services/home/chase-rows.server.ts";
import { countDueFollowUps } from "#db/reminder/due-follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { givenFollowUp } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const late = { dueKind: "exact", dueWords: "by 1 August 2026", dueOn: "2026-08-01" } as const;
const rows = async (now = NOW) => {
  const actor = as("officer");
  return chaseRows(db, actor, await countDueFollowUps(db, actor, [PANEL]), now);
};
const words = async () => (await rows()).map(({ words, many }) => `${words}: ${many}`);

test("what is late is chased owner by owner, those with the most first, each in one press; what is in time is not", async () => {
  await givenFollowUp(db, { ...late, ownerWords: "Clerk" });
  await givenFollowUp(db, { ...late, wording: "Visit the three wards.", dueOn: "2026-07-01" });
  await givenFollowUp(db, late);
  await givenFollowUp(db, { ...late, ownerWords: "Treasurer", dueOn: "2026-10-01" });
  const [first, second, ...rest] = await rows();
  const action = "/follow-ups/chase/new?body=anytown-panel&owner=words-commissioner";
  expect(first).toMatchObject({
    words: "Chase The Commissioner",
    note: "Visit the three wards, 2 months late, was due by 1 July 2026",
    many: 2,
    href: action,
    send: { action, fields: { as: "drafted" }, of: "The Commissioner" },
  });
  expect([second?.words, rest]).toEqual(["Chase Clerk", []]);
});

test("of many owners two are named, and the others are one press away; what nobody owns asks for an owner", async () => {
  for (const ownerWords of ["Clerk", "Treasurer", "Leader"]) await givenFollowUp(db, { ...late, ownerWords });
  expect((await words()).at(-1)).toBe("Chase 1 other owner: 1");
  await db.updateTable("followUp").set({ ownerWords: "" }).execute();
  expect(await words()).toEqual(["Say who owns 3 late follow-ups: 3"]);
});

test("who was asked in the last two weeks has time to answer, and is chased again after that, or once the link is gone", async () => {
  await givenFollowUp(db, { ...late, ownerWords: "Clerk" });
  const link = { tokenHash: "x", bodyId: PANEL, ownerWords: "Clerk", createdByName: "Jo Bryce", createdByPersonId: 1 };
  const { id } = await db
    .insertInto("ownerLink")
    .values({ ...link, createdAt: addHours(NOW, -24 * 10), expiresAt: addHours(NOW, 24 * 20) })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await words()).toEqual([]);
  const change = (to: object) => db.updateTable("ownerLink").set(to).where("id", "=", id).execute();
  await change({ createdAt: addHours(NOW, -24 * 16) });
  expect(await words()).toEqual(["Chase Clerk: 1"]);
  await change({ createdAt: addHours(NOW, -24), revokedAt: NOW });
  expect(await words()).toEqual(["Chase Clerk: 1"]);
});

test("nobody chases themselves: what is their own leads to their own list", async () => {
  await givenFollowUp(db, { ...late, ownerWords: "", ownerPersonId: PEOPLE.officer.personId });
  const [own] = await rows();
  expect([own?.words, own?.send, own?.href]).toEqual([
    "Report on 1 late follow-up of your own",
    undefined,
    "/follow-ups?body=anytown-panel&owner=Jo+Bryce&chase=work_late",
  ]);
});

test("an officer of one body who only sits in another is asked to chase nobody there", async () => {
  await givenFollowUp(db, { ...late, ownerWords: "Clerk" });
  const actor = as("outsideOfficer");
  const sitting = { ...actor, parts: [...actor.parts, { bodyId: PANEL, role: "member" as const }] };
  const owed = await countDueFollowUps(db, sitting, [PANEL]);
  expect(owed.map(({ bodyId }) => bodyId)).toEqual([PANEL]);
  expect(await chaseRows(db, sitting, owed, NOW)).toEqual([]);
});
