import { beforeEach, expect, test } from "vitest";
import { closeTheme } from "#app/services/theme/close-theme.server.ts";
import { reopenTheme } from "#app/services/theme/reopen-theme.server.ts";
import { withdrawTheme } from "#app/services/theme/withdraw-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenTheme, themeIn } from "#tests/support/records.ts";

let db: Db;

beforeEach(async () => {
  db = await freshDb();
});

test("its proposer withdraws a theme with a reason; another member may not", async () => {
  const themeId = await givenTheme(db);
  const input = { themeId, version: 1, words: "Answered at the briefing." };

  expect(await withdrawTheme(db, acting("otherMember"), input)).toMatchObject({
    ok: false,
    refusal: { kind: "role", because: "Only its proposer or the scrutiny officer can withdraw this theme." },
  });
  expect(await actionsIn(db)).toEqual([]);
  expect(await withdrawTheme(db, acting("member"), input)).toMatchObject({ ok: true });
  expect(await themeIn(db, themeId)).toMatchObject({
    state: "not_taken_forward",
    reasonCode: "withdrawn",
    reasonWords: "Answered at the briefing.",
  });
  expect(await actionsIn(db)).toEqual(["theme_withdrawn"]);
});

test("a theme with an item still planned is neither withdrawn nor closed", async () => {
  const approved = await givenTheme(db, { state: "approved" });
  const considered = await givenTheme(db, { state: "considered" });
  for (const themeId of [approved, considered]) {
    await db
      .insertInto("agendaItem")
      .values({ bodyId: PANEL, themeId, kind: "theme", title: "Host families", minutes: 30 })
      .execute();
  }

  const withdrawn = await withdrawTheme(db, acting("officer"), {
    themeId: approved,
    version: 1,
    words: "No.",
  });
  const closed = await closeTheme(db, acting("officer"), { themeId: considered, version: 1, words: "Done." });

  expect(withdrawn).toMatchObject({
    refusal: { because: "I-1 is still planned for this theme: withdraw it first." },
  });
  expect(closed).toMatchObject({
    refusal: { because: "I-2 is still planned for this theme: withdraw it first." },
  });
  expect(await actionsIn(db)).toEqual([]);
});

test("a considered theme is closed with a note and may be reopened", async () => {
  const themeId = await givenTheme(db, { state: "considered" });
  await closeTheme(db, acting("officer"), { themeId, version: 1, words: "All recommendations done." });
  expect(await themeIn(db, themeId)).toMatchObject({
    state: "closed",
    reasonWords: "All recommendations done.",
  });

  await reopenTheme(db, acting("officer"), { themeId, version: 2, words: "The numbers rose again." });
  expect(await themeIn(db, themeId)).toMatchObject({
    state: "under_consideration",
    reasonCode: null,
    reasonWords: null,
    version: 3,
  });
  expect(await actionsIn(db)).toEqual(["theme_closed", "theme_reopened"]);
});

test("a theme on a meeting's agenda is not withdrawn", async () => {
  const themeId = await givenTheme(db, { state: "scheduled" });
  const outcome = await withdrawTheme(db, acting("officer"), { themeId, version: 1, words: "No." });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "scheduled", version: 1 });
});
