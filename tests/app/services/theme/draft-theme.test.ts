import { beforeEach, expect, test } from "vitest";
import { discardDraft } from "#app/services/theme/discard-draft.server.ts";
import { draftTheme, type Draft } from "#app/services/theme/draft-theme.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { saveDraft } from "#app/services/theme/save-draft.server.ts";
import { sendTheme } from "#app/services/theme/send-theme.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { actionsIn, eventsIn, themeIn } from "#tests/support/records.ts";

const DRAFT: Draft = {
  bodyId: PANEL,
  title: "Hotel watch",
  whyItMatters: "Few hotels have joined.",
  desiredOutcome: "More hotels join.",
  whoIsAffected: "Guests and staff",
  timingWords: "Before the summer",
  originWords: "",
  originUrl: null,
  questions: ["Which hotels have joined?", "What do others do?"],
};

let db: Db;
let themeId: number;

beforeEach(async () => {
  db = await freshDb();
  const outcome = await draftTheme(db, acting("member"), DRAFT);
  themeId = outcome.ok ? Number(outcome.result.reference.slice(2)) : 0;
});

const questions = () =>
  db.selectFrom("question").select(["text", "state", "authorPersonId", "proposedOn"]).orderBy("id").execute();

test("a draft is its author's, a member's proposal, with its questions", async () => {
  expect(await themeIn(db, themeId)).toMatchObject({
    state: "draft",
    origin: "member",
    proposerPersonId: PEOPLE.member.personId,
    proposedOn: null,
  });
  expect(await questions()).toMatchObject([
    { text: "Which hotels have joined?", authorPersonId: PEOPLE.member.personId, proposedOn: null },
    { text: "What do others do?" },
  ]);
});

test("a draft's history says nothing of what it holds, nor of which body", async () => {
  await saveDraft(db, acting("member"), {
    themeId,
    version: 1,
    draft: { ...DRAFT, title: "Hotel watch two" },
  });
  const events = await eventsIn(db);

  expect(events.map(({ action, bodyId }) => [action, bodyId])).toEqual([
    ["theme_drafted", null],
    ["theme_edited", null],
  ]);
  expect(events[1]?.particulars).toBe('{"changed":[{"label":"Title"}]}');
});

test("an officer says where a theme came from; a member's is a member's whatever the form says", async () => {
  const officers = await draftTheme(db, acting("officer"), { ...DRAFT, origin: "inspection" });
  const members = await draftTheme(db, acting("coOpted"), { ...DRAFT, origin: "inspection" });
  const origins = await db.selectFrom("theme").select("origin").orderBy("id").execute();

  expect([officers.ok, members.ok]).toEqual([true, true]);
  expect(origins.map((row) => row.origin)).toEqual(["member", "inspection", "member"]);
});

test("nobody drafts, or moves a draft, for a body they have no part in", async () => {
  const outcome = await draftTheme(db, acting("member"), { ...DRAFT, bodyId: OTHER_COMMITTEE });
  const moved = await saveDraft(db, acting("member"), {
    themeId,
    version: 1,
    draft: { ...DRAFT, bodyId: OTHER_COMMITTEE },
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(moved).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await themeIn(db, themeId)).toMatchObject({ bodyId: PANEL, version: 1 });
});

test("for everybody else, officers too, a draft does not exist", async () => {
  for (const name of ["officer", "chair", "otherMember", "outsideOfficer"] as const) {
    const input = { themeId, version: 1 };
    await expect(sendTheme(db, acting(name), input)).rejects.toThrow(NoSuchRecord);
    await expect(discardDraft(db, acting(name), input)).rejects.toThrow(NoSuchRecord);
    await expect(saveDraft(db, acting(name), { ...input, draft: DRAFT })).rejects.toThrow(NoSuchRecord);
  }
});

test("a draft saved again keeps only what is in it now", async () => {
  await saveDraft(db, acting("member"), {
    themeId,
    version: 1,
    draft: { ...DRAFT, questions: ["What do others do?"] },
  });

  expect((await questions()).map((question) => question.text)).toEqual(["What do others do?"]);
  expect(await themeIn(db, themeId)).toMatchObject({ version: 2 });
});

test("a draft saved in another window since is not overwritten", async () => {
  await saveDraft(db, acting("member"), { themeId, version: 1, draft: { ...DRAFT, title: "First window" } });
  const outcome = await saveDraft(db, acting("member"), {
    themeId,
    version: 1,
    draft: { ...DRAFT, title: "Second window" },
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await themeIn(db, themeId)).toMatchObject({ title: "First window" });
});

test("sent, it is proposed on that day, and so are its questions", async () => {
  const outcome = await sendTheme(db, acting("member"), { themeId, version: 1 });

  expect(outcome).toMatchObject({ ok: true, result: { reference: `T-${themeId}` } });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "proposed", proposedOn: TODAY });
  expect((await questions()).map((question) => question.proposedOn)).toEqual([TODAY, TODAY]);
  expect(await actionsIn(db)).toEqual(["theme_drafted", "question_proposed", "question_proposed", "theme_sent"]);
});

test("it is not sent twice, nor without saying why", async () => {
  await saveDraft(db, acting("member"), { themeId, version: 1, draft: { ...DRAFT, whyItMatters: "" } });
  expect(await sendTheme(db, acting("member"), { themeId, version: 2 })).toMatchObject({
    refusal: { because: "Say what the issue is and why scrutiny should look at it before you send it." },
  });

  await saveDraft(db, acting("member"), { themeId, version: 2, draft: DRAFT });
  await sendTheme(db, acting("member"), { themeId, version: 3 });
  expect(await sendTheme(db, acting("member"), { themeId, version: 4 })).toMatchObject({
    refusal: { kind: "state" },
  });
});

test("a deleted draft is gone with its questions, and its number is not given again", async () => {
  await discardDraft(db, acting("member"), { themeId, version: 1 });
  const next = await draftTheme(db, acting("member"), { ...DRAFT, questions: [] });

  expect(await questions()).toEqual([]);
  expect(next.ok && next.result.reference).toBe(`T-${themeId + 1}`);
  expect(await actionsIn(db)).toEqual(["theme_drafted", "theme_draft_discarded", "theme_drafted"]);
});

test("what has been sent is not deleted", async () => {
  await sendTheme(db, acting("member"), { themeId, version: 1 });

  expect(await discardDraft(db, acting("member"), { themeId, version: 2 })).toMatchObject({
    refusal: { because: "You cannot delete it now: it has been sent. Withdraw it instead." },
  });
  expect(await themeIn(db, themeId)).toMatchObject({ state: "proposed" });
});
