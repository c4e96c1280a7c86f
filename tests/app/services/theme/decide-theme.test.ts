import { beforeEach, expect, test } from "vitest";
import { approveTheme } from "#app/services/theme/approve-theme.server.ts";
import { refuseTheme } from "#app/services/theme/refuse-theme.server.ts";
import { sendBackTheme } from "#app/services/theme/send-back-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "with_chair" });
});

test("the chair approves a theme, with their words in the history", async () => {
  const outcome = await approveTheme(db, acting("chair"), { themeId, version: 1, words: "Timely." });

  expect(outcome).toMatchObject({ ok: true, result: { reference: `T-${themeId}` } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "approved", reasonWords: null, version: 2 });
  expect(await eventsIn(db)).toMatchObject([
    { action: "theme_approved", actorName: "Cllr Amara Okafor", reason: "Timely.", particulars: "{}" },
  ]);
});

test("the vice-chair's decision is recorded as on behalf of the chair", async () => {
  await approveTheme(db, acting("viceChair"), { themeId, version: 1, words: "" });

  expect(await eventsIn(db)).toMatchObject([
    { action: "theme_approved", particulars: '{"role":"on behalf of the chair"}' },
  ]);
});

test("a chair does not approve a theme of their own, but another may", async () => {
  const own = await givenTheme(db, { state: "with_chair", proposerPersonId: PEOPLE.chair.personId });
  const outcome = await approveTheme(db, acting("chair"), { themeId: own, version: 1, words: "" });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toBe(
    "You proposed this theme, so someone else must approve it: ask the chair or vice-chair.",
  );
  expect(await themeIn(db, own)).toMatchObject({ state: "with_chair", version: 1 });
  expect(await actionsIn(db)).toEqual([]);
  expect(await approveTheme(db, acting("viceChair"), { themeId: own, version: 1, words: "" })).toMatchObject({
    ok: true,
  });
});

test("the chair does not take a theme forward: the reason stays on it for its proposer", async () => {
  await refuseTheme(db, acting("chair"), {
    themeId,
    version: 1,
    reasonCode: "not_timely",
    words: "Wait for the Local Plan.",
  });

  expect(await themeIn(db, themeId)).toMatchObject({
    state: "not_taken_forward",
    reasonCode: "not_timely",
    reasonWords: "Wait for the Local Plan.",
  });
  expect(await eventsIn(db)).toMatchObject([
    {
      action: "theme_not_taken_forward",
      reason: "Wait for the Local Plan.",
      particulars: '{"to":"not yet timely"}',
    },
  ]);
});

test("a refusal without words is refused itself", async () => {
  const outcome = await refuseTheme(db, acting("chair"), {
    themeId,
    version: 1,
    reasonCode: "other",
    words: "  ",
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test("a theme sent back is on the long list again, with what is wanted", async () => {
  await sendBackTheme(db, acting("chair"), { themeId, version: 1, words: "Ask the OPCC first." });

  expect(await themeIn(db, themeId)).toMatchObject({
    state: "under_consideration",
    reasonCode: null,
    reasonWords: "Ask the OPCC first.",
  });
  expect(await actionsIn(db)).toEqual(["theme_sent_back"]);
});

test("the second of two decisions is told what the first was", async () => {
  await approveTheme(db, acting("chair"), { themeId, version: 1, words: "" });
  const outcome = await refuseTheme(db, acting("viceChair"), {
    themeId,
    version: 1,
    reasonCode: "other",
    words: "No.",
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(outcome.ok ? "" : outcome.refusal.because).toContain("Cllr Amara Okafor approved the theme");
  expect(await themeIn(db, themeId)).toMatchObject({ state: "approved" });
});

test.each(["officer", "member", "coOpted"] as const)("the %s decides nothing", async (name) => {
  const input = { themeId, version: 1, words: "Mine.", reasonCode: "other" } as const;
  for (const deed of [approveTheme, refuseTheme, sendBackTheme]) {
    expect(await deed(db, acting(name), input)).toMatchObject({ ok: false, refusal: { kind: "role" } });
  }
  expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair", version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});
