import { beforeEach, expect, test } from "vitest";
import { readChase } from "#app/services/follow-up/read-chase.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

const read = (who: CastName = "officer", slug: string | null = null) => readChase(db, as(who), slug, NOW);
const owners = async () =>
  (await read())?.owners.rows.map(({ name, total, work_late, reply_late, due_soon, never_reported }) => [
    name,
    total,
    work_late,
    reply_late,
    due_soon,
    never_reported,
  ]);
const report = (followUpId: number) =>
  db
    .insertInto("followUpUpdate")
    .values({
      ...{ followUpId, source: "officer", text: "Begun.", stateAfter: "in_progress" },
      ...{ reportedOn: "2026-08-01", byName: "Jo Bryce", at: NOW },
    } as New<"followUpUpdate">)
    .execute();

test("chasing is for officers: of the body asked for, or of their first by name", async () => {
  const body = async (who: CastName, slug: string | null) => (await read(who, slug))?.body.slug;
  expect(await body("officer", null)).toBe("anytown-panel");
  expect(await body("officer", "anytown-panel")).toBe("anytown-panel");
  expect(await body("officer", "othertown-committee")).toBeUndefined();
  for (const who of ["chair", "member", "outsideMember"] as const) expect(await body(who, null)).toBeUndefined();
  const parts = [
    { bodyId: PANEL, role: "chair" },
    { bodyId: OTHER_COMMITTEE, role: "officer" },
  ] as const;
  const both = { ...as("officer"), parts };
  expect((await readChase(db, both, null, NOW))?.body.slug).toBe("othertown-committee");
  expect(await readChase(db, both, "anytown-panel", NOW)).toBeUndefined();
});

test("who owes what: the most late first, then the most in all, then by name", async () => {
  const owe = (ownerWords: string, more: Partial<New<"followUp">> = {}) => givenFollowUp(db, { ownerWords, ...more });
  await owe("Works team");
  await owe("Bus company");
  await owe("Clerk of works");
  await owe("Clerk of works");
  await report(await owe("Harbour board", { dueOn: "2026-08-31" }));
  await owe("Harbour board", { state: "complete" });
  await owe("Harbour board", { bodyId: OTHER_COMMITTEE });
  expect(await owners()).toEqual([
    ["Harbour board", 1, 1, 0, 0, 0],
    ["Clerk of works", 2, 0, 0, 0, 2],
    ["Bus company", 1, 0, 0, 0, 1],
    ["Works team", 1, 0, 0, 0, 1],
  ]);
});

test("late is from the day after, soon within four weeks, and never both; paused is neither", async () => {
  const due = (dueOn: string, more: Partial<New<"followUp">> = {}) => givenFollowUp(db, { dueOn, ...more });
  for (const dueOn of ["2026-08-31", "2026-09-01", "2026-09-29", "2026-09-30"]) await report(await due(dueOn));
  await report(await due("2026-08-31", { state: "paused" }));
  expect(await owners()).toEqual([["The Commissioner", 5, 1, 0, 2, 0]]);
  for (const dueOn of ["2026-08-31", "2026-09-30"]) await report(await due(dueOn, { responseDueOn: "2026-08-31" }));
  expect(await owners()).toEqual([["The Commissioner", 7, 2, 2, 2, 0]]);
});

test("what is nobody's is named apart; a sensitive one is owed like any other, to officers", async () => {
  const nobody = await givenFollowUp(db, { ownerWords: "", wording: "That somebody checks." });
  await givenFollowUp(db, { ownerWords: "Works team", themeId: await givenTheme(db, { sensitiveSinceAt: NOW }) });
  const chase = await read();
  expect(chase?.nobody.rows).toEqual([{ reference: `F-${nobody}`, wording: "That somebody checks." }]);
  expect(chase?.owners.rows.map(({ name }) => name)).toEqual(["Works team"]);
});

test("links with where they stand, what they show, and whether they can be taken back", async () => {
  const followUpId = await givenFollowUp(db);
  const link = async (tokenHash: string, more: Partial<New<"ownerLink">> = {}) => {
    const values = {
      ...{ tokenHash, bodyId: PANEL, ownerWords: "The Commissioner", createdAt: "2026-08-20T23:30:00.000Z" },
      ...{
        createdByPersonId: PEOPLE.officer.personId,
        createdByName: "Jo Bryce",
        expiresAt: "2026-09-18T09:00:00.000Z",
      },
    };
    const { id } = await db
      .insertInto("ownerLink")
      .values({ ...values, ...more })
      .returning("id")
      .executeTakeFirstOrThrow();
    await db.insertInto("ownerLinkRow").values({ ownerLinkId: id, followUpId }).execute();
    return id;
  };
  const waits = await link("a");
  await link("b", { usedAt: NOW });
  await link("c", { expiresAt: NOW });
  await link("d", { bodyId: OTHER_COMMITTEE });
  const links = (await read())?.links.rows ?? [];
  expect(links.map(({ state, mayTakeBack }) => [state, mayTakeBack]).sort()).toEqual([
    ["answered", false],
    ["expired", false],
    ["waiting", true],
  ]);
  expect(links.find(({ id }) => id === waits)).toEqual({
    id: waits,
    owner: "The Commissioner",
    madeOn: "2026-08-21",
    endsOn: "2026-09-18",
    by: "Jo Bryce",
    state: "waiting",
    references: [`F-${followUpId}`],
    more: 0,
    mayTakeBack: true,
  });
});
