import { beforeEach, expect, test } from "vitest";
import { offerDraft, offerProposal } from "#app/services/theme/offer-draft.server.ts";
import { offerLine, offerLines } from "#app/services/theme/offer-lines.server.ts";
import { offerThemeEdit } from "#app/services/theme/offer-theme-edit.server.ts";
import { offerRelation, offerThemeRelations } from "#app/services/theme/offer-theme-relations.server.ts";
import { offerThemeRecommendation, recommendTheme } from "#app/services/theme/recommend-theme.server.ts";
import type { RelationKind } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { eventsIn, givenLine, givenQuestion, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;
beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { title: "Taxis" });
});
const set = (theme: Partial<New<"theme">>) => db.updateTable("theme").set(theme).where("id", "=", themeId).execute();

test("a theme is proposed to the bodies one has a part in; an officer of one says where it came from", async () => {
  const offer = async (parts: (readonly [number, "member" | "officer"])[]) => {
    const actor = { ...as("member"), parts: parts.map(([bodyId, role]) => ({ bodyId, role })) };
    const { bodies, choosesOrigin } = await offerProposal(db, actor);
    return [bodies.map(({ value }) => value), choosesOrigin];
  };
  expect(await offer([[PANEL, "member"]])).toEqual([["1"], false]);
  expect(await offer([[PANEL, "officer"]])).toEqual([["1"], true]);
  expect(
    await offer([
      [PANEL, "member"],
      [OTHER_COMMITTEE, "officer"],
    ]),
  ).toEqual([["1", "2"], true]);
  expect(await offer([])).toEqual([[], false]);
  const suggesting = async () => (await offerProposal(db, { ...as("member"), parts: [] })).maySuggest;
  expect(await suggesting()).toBe(true);
  const officers = await db.deleteFrom("membership").where("role", "=", "officer").returningAll().execute();
  expect(await suggesting()).toBe(false);
  await db.insertInto("membership").values(officers).execute();
  await db.updateTable("body").set({ endedOn: "2026-09-01" }).where("id", "=", OTHER_COMMITTEE).execute();
  expect(
    await offer([
      [PANEL, "member"],
      [OTHER_COMMITTEE, "officer"],
    ]),
  ).toEqual([["1"], false]);
});

test("a draft is its author's, with its questions in order; what was sent is no draft", async () => {
  const draft = { state: "draft", origin: "member", whyItMatters: "Because.", proposedOn: null } as const;
  const id = await givenTheme(db, draft);
  await givenQuestion(db, { themeId: id, text: "Who checks?" });
  await givenQuestion(db, { themeId: id, text: "And when?" });
  await givenQuestion(db, { themeId, text: "Not this one." });
  expect(await offerDraft(db, as("member"), id)).toMatchObject({
    reference: `T-${id}`,
    bodyName: "Anytown Scrutiny Panel",
    whyItMatters: "Because.",
    questions: ["Who checks?", "And when?"],
    sending: { allowed: true },
    discarding: { allowed: true },
  });
  for (const who of ["officer", "chair", "otherMember"] as const)
    expect(await offerDraft(db, as(who), id)).toBeUndefined();
  expect(await offerDraft(db, as("member"), themeId)).toBeUndefined();
  const left = { ...as("member"), parts: [] };
  expect(await offerDraft(db, left, id)).toMatchObject({ sending: { kind: "role" }, discarding: { kind: "role" } });
});

test("lines of enquiry in force, in order, to write for the officer while the theme is open", async () => {
  const second = await givenLine(db, { themeId, text: "Second", position: 2 });
  const first = await givenLine(db, { themeId, text: "First", position: 1 });
  const gone = await givenLine(db, { themeId, text: "Gone", withdrawnAt: NOW });
  const other = await givenLine(db, { themeId: await givenTheme(db) });
  const offer = (who: CastName) => offerLines(db, as(who), themeId);
  expect(await offer("officer")).toMatchObject({
    reference: `T-${themeId}`,
    title: "Taxis",
    version: 1,
    verdict: { allowed: true },
    lines: [{ text: "First" }, { text: "Second" }],
  });
  expect(await offer("member")).toMatchObject({ verdict: { kind: "role" } });
  expect(await offer("outsideOfficer")).toBeUndefined();
  const line = async (id: number) => (await offerLine(db, as("officer"), themeId, id))?.line.text;
  expect(await Promise.all([first, second, gone, other].map(line))).toEqual(["First", "Second", undefined, undefined]);
  expect(await offerLine(db, as("outsideOfficer"), themeId, first)).toBeUndefined();
  await set({ state: "closed" });
  expect(await offer("officer")).toMatchObject({ verdict: { kind: "state" } });
});

test("a theme is edited by its officer, and led by a member of the day", async () => {
  await db
    .updateTable("membership")
    .set({ untilOn: "2026-08-31" })
    .where("personId", "=", PEOPLE.chair.personId)
    .execute();
  const offer = (who: CastName, deed: "edit_theme" | "scope_theme") => offerThemeEdit(db, as(who), themeId, deed);
  expect((await offer("officer", "edit_theme"))?.members.map(({ words }) => words)).toEqual([
    "Cllr Ruth Ahmed",
    "Cllr Tom Bell",
    "Dr Lena Frost",
    "Cllr Dai Prosser",
  ]);
  const verdict = async (who: CastName, deed: "edit_theme" | "scope_theme") => (await offer(who, deed))?.theme.verdict;
  expect(await verdict("officer", "edit_theme")).toEqual({ allowed: true });
  expect(await verdict("officer", "scope_theme")).toMatchObject({ kind: "state" });
  await set({ state: "under_consideration" });
  expect(await verdict("officer", "scope_theme")).toEqual({ allowed: true });
  expect(await verdict("member", "edit_theme")).toMatchObject({ kind: "role" });
  expect(await offer("outsideOfficer", "edit_theme")).toBeUndefined();
});

const relate = async (from: number, to: number, kind: RelationKind) => {
  const relation = { themeId: from, otherThemeId: to, kind, at: NOW, byName: "Jo Bryce" };
  const { id } = await db.insertInto("themeRelation").values(relation).returning("id").executeTakeFirstOrThrow();
  return id;
};

test("links are read from this theme's end; those of merging stay, and those to what one does not see are not there", async () => {
  const buses = await givenTheme(db, { title: "Buses" });
  const hidden = await givenTheme(db, { title: "Zqhidden", sensitiveSinceAt: NOW });
  const follows = await relate(themeId, buses, "follows");
  const merged = await relate(buses, themeId, "merged_into");
  const secret = await relate(hidden, themeId, "related");
  const elsewhere = await relate(buses, hidden, "related");
  const links = async (who: CastName) =>
    (await offerThemeRelations(db, as(who), themeId, null))?.relations.rows.map((relation) => [
      relation.direction,
      relation.otherReference,
      relation.otherTitle,
      relation.removable,
    ]);
  const seen = [
    ["Follows", `T-${buses}`, "Buses", true],
    ["Takes in", `T-${buses}`, "Buses", false],
  ];
  expect(await links("member")).toEqual(seen);
  expect(await links("officer")).toEqual([...seen, ["Related to", `T-${hidden}`, "Zqhidden", true]]);
  expect(await links("outsideOfficer")).toBeUndefined();
  const one = async (id: number, who: CastName = "officer") =>
    (await offerRelation(db, as(who), themeId, id))?.theme.verdict;
  expect(await one(follows)).toEqual({ allowed: true });
  expect(await one(follows, "member")).toMatchObject({ kind: "role" });
  expect(await one(merged)).toMatchObject({ because: "One was merged into the other: that stays on the record." });
  expect(await one(secret)).toEqual({ allowed: true });
  expect(await one(secret, "member")).toBeUndefined();
  expect(await one(elsewhere)).toBeUndefined();
  expect(await one(follows, "outsideOfficer")).toBeUndefined();
});

const recommend = (recommendation: "take_forward" | "not_take_forward", version = 1) =>
  recommendTheme(db, acting("officer"), { themeId, version, recommendation, words: "It is timely." });

test("a theme that is not ready may be recommended against, and not for", async () => {
  await set({ state: "under_consideration" });
  const missing =
    "This theme is not ready: say what could change as a result, add at least one line of enquiry or question and choose a lead member first.";
  expect(await offerThemeRecommendation(db, as("officer"), themeId)).toMatchObject({
    title: "Taxis",
    verdict: { allowed: true },
    ready: { allowed: false, because: missing },
  });
  expect(await recommend("take_forward")).toMatchObject({ refusal: { because: missing } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "under_consideration", version: 1 });
  expect(await recommend("not_take_forward")).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({
    state: "with_chair",
    recommendation: "not_take_forward",
    recommendationWords: "It is timely.",
  });
  const [event] = await eventsIn(db);
  expect(event).toMatchObject({ action: "theme_recommended", reason: "It is timely." });
  expect(event?.particulars).toContain("not take it forward");
});

test("one that is ready is recommended by the officer, once it has been considered", async () => {
  await set({ desiredOutcome: "Checks.", leadMemberId: PEOPLE.member.personId });
  await givenQuestion(db, { themeId, state: "withdrawn" });
  await givenLine(db, { themeId, withdrawnAt: NOW });
  const ready = async () => (await offerThemeRecommendation(db, as("officer"), themeId))?.ready.allowed;
  expect(await ready()).toBe(false);
  await givenQuestion(db, { themeId });
  expect(await ready()).toBe(true);
  await db.deleteFrom("question").execute();
  await givenLine(db, { themeId });
  expect(await ready()).toBe(true);
  expect(await offerThemeRecommendation(db, as("officer"), themeId)).toMatchObject({ verdict: { kind: "state" } });
  await set({ state: "scoped" });
  expect(await recommend("take_forward")).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({ recommendation: "take_forward" });
  expect(await offerThemeRecommendation(db, as("member"), themeId)).toMatchObject({ verdict: { kind: "role" } });
  expect(await offerThemeRecommendation(db, as("outsideOfficer"), themeId)).toBeUndefined();
});
