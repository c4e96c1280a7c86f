import { beforeEach, expect, test } from "vitest";
import { readDueAndLate } from "#app/services/home/due-and-late.server.ts";
import { readMemberHome } from "#app/services/home/read-member-home.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenTheme } from "#tests/support/records.ts";
import { givenRound, givenScores } from "#tests/support/scoring.ts";

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function rowsOf(who: CastName) {
  const actor = as(who);
  const { rows } = await readMemberHome(db, actor, [PANEL], await readDueAndLate(db, actor));
  return rows.map(({ words, note, href, verb, stage }) => [stage, verb, words, note, href]);
}

const mine = { proposerPersonId: PEOPLE.member.personId };

test("what waits for a member: what they are late with, what is due, what is new to do, and their drafts", async () => {
  const owned = { ownerPersonId: PEOPLE.member.personId, dueKind: "exact", state: "in_progress" } as const;
  const late = await givenFollowUp(db, { ...owned, wording: "Visit the three wards.", dueOn: "2026-08-22" });
  const near = await givenFollowUp(db, { ...owned, wording: "Read the plan", dueOn: "2026-09-04" });
  const draft = await givenTheme(db, { ...mine, title: "Half written", state: "draft" });
  const back = await givenTheme(db, {
    ...mine,
    title: "Taxis",
    state: "under_consideration",
    reasonWords: "Say whose duty it is.",
  });
  const themeIds = [await givenTheme(db, { title: "Buses" }), await givenTheme(db, { title: "Trams" })];
  const { roundId } = await givenRound(db, { themeIds });
  expect(await rowsOf("member")).toEqual([
    ["late", "Open", "Visit the three wards", "10 days late, was due by 22 August 2026", `/follow-ups/F-${late}`],
    ["soon", "Open", "Read the plan", "due in 3 days, by 4 September 2026", `/follow-ups/F-${near}`],
    ["new", "Score", "Score 2 themes", "Themes for the year", `/scoring/S-${roundId}/scores`],
    ["new", "Change", "Change “Taxis”", "Sent back: Say whose duty it is.", `/themes/T-${back}/amendment`],
    ["open", "Finish", "Finish “Half written”", "A draft, not sent yet", `/themes/T-${draft}`],
  ]);
});

test("nothing of it is another member’s, nor what is no longer to be done", async () => {
  await givenTheme(db, { ...mine, title: "Half written", state: "draft" });
  await givenTheme(db, { ...mine, title: "Put aside", state: "under_consideration", reasonWords: null });
  await givenRound(db, { state: "closed" });
  await givenRound(db, { bodyId: OTHER_COMMITTEE });
  await givenFollowUp(db, {
    ownerPersonId: PEOPLE.member.personId,
    dueKind: "exact",
    dueOn: "2026-08-22",
    state: "complete",
  });
  expect(await rowsOf("otherMember")).toEqual([]);
  expect((await rowsOf("member")).map(([, , words]) => words)).toEqual(["Finish “Half written”"]);
});

test("what waits for them is told however many of their other themes have changed since", async () => {
  const early = { ...mine, updatedAt: "2026-06-01T09:00:00.000Z" };
  await givenTheme(db, { ...early, title: "Half written", state: "draft" });
  await givenTheme(db, { ...early, title: "Taxis", state: "under_consideration", reasonWords: "Say why." });
  for (let at = 0; at < 6; at += 1) await givenTheme(db, { ...mine, updatedAt: "2026-08-30T09:00:00.000Z" });
  expect((await rowsOf("member")).map(([, , words]) => words)).toEqual(["Change “Taxis”", "Finish “Half written”"]);
});

test("a theme that a member has scored in full is left no more, and a scored round asks for nothing", async () => {
  const { entryIds, criterionIds: all } = await givenRound(db);
  const score = (entryId: number | undefined, criterionIds: readonly number[]) =>
    givenScores(db, "member", entryId, criterionIds, criterionIds.map(() => 1)); // prettier-ignore
  await score(entryIds[0], all);
  await score(entryIds[1], all.slice(1));
  expect((await rowsOf("member")).map(([, , words]) => words)).toEqual(["Score 2 themes"]);
  await score(entryIds[1], all.slice(0, 1));
  await score(entryIds[2], all);
  expect(await rowsOf("member")).toEqual([]);
  expect((await rowsOf("otherMember")).map(([, , words]) => words)).toEqual(["Score 3 themes"]);
});
