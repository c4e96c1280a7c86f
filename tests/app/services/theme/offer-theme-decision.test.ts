import { beforeEach, expect, test } from "vitest";
import { offerThemeDecision } from "#app/services/theme/offer-theme-decision.server.ts";
import { offerThemeEnding } from "#app/services/theme/offer-theme-ending.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenItem, givenQuestion, givenTheme } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Taxis", state: "with_chair" });
});
const set = (theme: Partial<New<"theme">>) => db.updateTable("theme").set(theme).where("id", "=", themeId).execute();
const decision = (who: CastName = "chair") => offerThemeDecision(db, as(who), themeId);

test("the chair decides on a theme that waits, and approves it unless they proposed it", async () => {
  const may = async (who: CastName) => {
    const offer = await decision(who);
    return [offer?.verdict.allowed, offer?.approving.allowed];
  };
  expect(await may("chair")).toEqual([true, true]);
  expect(await may("viceChair")).toEqual([true, true]);
  expect(await may("officer")).toEqual([false, false]);
  expect(await may("member")).toEqual([false, false]);
  expect(await decision("outsideMember")).toBeUndefined();
  await set({ proposerPersonId: PEOPLE.chair.personId });
  expect(await may("chair")).toEqual([true, false]);
  expect(await may("viceChair")).toEqual([true, true]);
  await set({ state: "scoped" });
  expect(await may("viceChair")).toEqual([false, false]);
});

test("the case for it: who proposed it, or in whose words, who leads it, and the advice", async () => {
  await set({ leadMemberId: PEOPLE.coOpted.personId, recommendation: "take_forward", recommendationWords: "Timely." });
  expect(await decision()).toMatchObject({
    reference: `T-${themeId}`,
    stateWords: "With the chair",
    proposer: "Cllr Ruth Ahmed",
    lead: "Dr Lena Frost",
    recommendation: "take_forward",
    recommendationWords: "Timely.",
    takenAlong: [],
  });
  await set({ proposerPersonId: null, proposerWords: "A resident", leadMemberId: null });
  expect(await decision()).toMatchObject({ proposer: "A resident", lead: null });
});

test("a question that has not been put goes along with a theme that is not taken forward", async () => {
  const questionId = await givenQuestion(db, { themeId, text: "How many?" });
  await givenQuestion(db, { themeId, text: "Withdrawn", state: "withdrawn" });
  const along = (await decision())?.takenAlong ?? [];
  expect(along.filter((line) => line.includes("Q-"))).toEqual([expect.stringContaining(`Q-${questionId}`)]);
});

test("a theme ends only with nothing planned for it, and what goes along is told to who may end it", async () => {
  await givenQuestion(db, { themeId });
  const offer = async (who: CastName, deed: Parameters<typeof offerThemeEnding>[3] = "withdraw_theme") => {
    const ending = await offerThemeEnding(db, as(who), themeId, deed);
    return ending && [ending.verdict.allowed, ending.takenAlong.length > 0];
  };
  expect(await offer("officer")).toEqual([true, true]);
  expect(await offer("member")).toEqual([true, true]);
  expect(await offer("otherMember")).toEqual([false, false]);
  expect(await offer("outsideOfficer")).toBeUndefined();
  const itemId = await givenItem(db, { themeId });
  const ending = await offerThemeEnding(db, as("officer"), themeId, "withdraw_theme");
  expect(ending?.verdict).toMatchObject({
    because: `I-${itemId} is still planned for this theme: withdraw it first.`,
  });
  await db.updateTable("agendaItem").set({ state: "withdrawn" }).where("id", "=", itemId).execute();
  expect(await offer("officer")).toEqual([true, true]);
  expect(await offer("officer", "merge_theme")).toEqual([false, false]);
  await set({ state: "scoped" });
  expect(await offer("officer", "merge_theme")).toEqual([true, true]);
});
