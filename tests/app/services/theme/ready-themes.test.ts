import { beforeEach, expect, test } from "vitest";
import { recommendTheme } from "#app/services/theme/recommend-theme.server.ts";
import { scopeTheme } from "#app/services/theme/scope-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;
let themeId: number;

const SCOPE = {
  whyItMatters: "Waits have risen.",
  desiredOutcome: "Shorter waits.",
  format: "themed_item",
  witnessesWords: "Director of housing",
  leadMemberId: PEOPLE.member.personId,
} as const;

beforeEach(async () => {
  db = await freshDb();
  themeId = await givenTheme(db, { state: "under_consideration" });
});

async function givenQuestion(state: "proposed" | "withdrawn" = "proposed") {
  await db
    .insertInto("question")
    .values({ bodyId: PANEL, themeId, text: "Why have waits risen?", kind: "oral", state })
    .execute();
}

test("the officer writes the scope and the theme is scoped", async () => {
  await givenQuestion();
  const outcome = await scopeTheme(db, acting("officer"), { themeId, version: 1, scope: SCOPE });

  expect(outcome).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({ ...SCOPE, state: "scoped", version: 2 });
  expect(await actionsIn(db)).toEqual(["theme_scoped"]);
});

test("a first line of enquiry is written with the scope; without one, and without a question, it is asked for", async () => {
  const input = { themeId, version: 1, scope: SCOPE };
  const asked = await scopeTheme(db, acting("officer"), { ...input, line: "" });
  expect(asked).toMatchObject({
    refusal: { because: "This theme is not ready: add at least one line of enquiry or question first." },
  });
  expect(await actionsIn(db)).toEqual([]);
  const outcome = await scopeTheme(db, acting("officer"), { ...input, line: "Why have waits risen?" });
  expect(outcome).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "scoped", version: 2 });
  const lines = await db.selectFrom("lineOfEnquiry").select(["themeId", "text"]).execute();
  expect(lines).toEqual([{ themeId, text: "Why have waits risen?" }]);
  expect(await actionsIn(db)).toEqual(["line_written", "theme_scoped"]);
});

test("a scope that lacks something is refused in a sentence that asks for it", async () => {
  await givenQuestion("withdrawn");
  const outcome = await scopeTheme(db, acting("officer"), {
    themeId,
    version: 1,
    scope: { ...SCOPE, desiredOutcome: "", leadMemberId: null },
  });

  expect(outcome).toMatchObject({
    ok: false,
    refusal: {
      kind: "state",
      because:
        "This theme is not ready: say what could change as a result, add at least one line of enquiry or question and choose a lead member first.",
    },
  });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "under_consideration", desiredOutcome: "" });
  expect(await actionsIn(db)).toEqual([]);
});

test("the lead is a member of the body that day", async () => {
  await givenQuestion();
  for (const leadMemberId of [PEOPLE.outsideMember.personId, PEOPLE.officer.personId]) {
    const outcome = await scopeTheme(db, acting("officer"), {
      themeId,
      version: 1,
      scope: { ...SCOPE, leadMemberId },
    });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { because: "Choose a lead from the members of this body." },
    });
  }
  expect(await themeIn(db, themeId)).toMatchObject({ state: "under_consideration", version: 1 });
});

test("a ready theme goes to the chair with the officer's advice", async () => {
  const ready = await givenTheme(db, { state: "scoped", ...SCOPE });
  await db.insertInto("lineOfEnquiry").values({ themeId: ready, text: "Waits", position: 1 }).execute();
  await recommendTheme(db, acting("officer"), {
    themeId: ready,
    version: 1,
    recommendation: "take_forward",
    words: "Timely and within remit.",
  });

  expect(await themeIn(db, ready)).toMatchObject({
    state: "with_chair",
    recommendation: "take_forward",
    recommendationWords: "Timely and within remit.",
  });
  expect(await eventsIn(db)).toMatchObject([
    {
      action: "theme_recommended",
      particulars: '{"to":"take it forward"}',
      reason: "Timely and within remit.",
    },
  ]);
});

test("a theme that is not ready may be recommended against, not for", async () => {
  const advise = (recommendation: "take_forward" | "not_take_forward") =>
    recommendTheme(db, acting("officer"), { themeId, version: 1, recommendation, words: "Advice." });

  expect(await advise("take_forward")).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "under_consideration", recommendation: null });
  expect(await advise("not_take_forward")).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "with_chair" });
});

test("for an officer of another body there is nothing to scope", async () => {
  await expect(scopeTheme(db, acting("outsideOfficer"), { themeId, version: 1, scope: SCOPE })).rejects.toThrow(
    "There is no such record here.",
  );
});
