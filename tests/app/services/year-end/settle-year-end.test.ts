import { beforeEach, expect, test } from "vitest";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readYearEnd } from "#app/services/year-end/read-year-end.server.ts";
import { readYearLinks } from "#app/services/programme/read-year-links.server.ts";
import { settleYearEnd, type TickedAtYearEnd } from "#app/services/year-end/settle-year-end.server.ts";
import { yearEndWaits } from "#app/services/home/planning-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";
import { givenOutcome } from "#tests/support/happened.ts";
import {
  eventsIn,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

const KEY = { slug: "anytown-panel", year: "2025-26" };
let db: Db;
let programmeId: number;

/** The year 2025/26, over since April; its programme was published. */
beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { startYear: 2025, state: "published" });
});

const theme = (more = {}) => givenTheme(db, { state: "approved", proposedOn: "2025-09-01", ...more });
const item = async (themeId: number, more = {}) =>
  givenItem(db, {
    programmeId,
    themeId,
    state: "scheduled",
    meetingId: await givenMeeting(db, { meetsOn: "2026-03-10" }),
    ...more,
  });
const followUp = async (more = {}) => {
  const { id } = await db
    .insertInto("followUp")
    .values({
      bodyId: PANEL,
      startYear: 2025,
      number: 1,
      kind: "action",
      wording: "Send the figures",
      ownerWords: "The Constabulary",
      dueWords: "by March",
      madeOn: "2025-12-02",
      createdAt: NOW,
      ...more,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
};
const tick = (kind: TickedAtYearEnd["kind"], id: number, version = 1) => ({ kind, id, version });
const settle = (
  choice: "carry" | "close" | "hand_over",
  ticked: TickedAtYearEnd[],
  more: { who?: CastName; toBodyId?: number | null; actor?: ReturnType<typeof acting> } = {},
) =>
  settleYearEnd(
    db,
    more.actor ?? acting(more.who ?? "officer"),
    { programmeId, choice, reasonWords: "No room this year.", toBodyId: more.toBodyId ?? null },
    ticked,
  );
const stateOf = async (table: "theme" | "agendaItem" | "question" | "followUp", id: number) =>
  (await db.selectFrom(table).select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
const decisionsIn = () =>
  db.selectFrom("yearEndDecision").select(["kind", "recordId", "choice", "toRecordId", "byName"]).execute();

/** The officer of the panel who is a member of the committee too. */
function inBoth() {
  const both = acting("officer");
  both.actor.parts = [...both.actor.parts, { bodyId: OTHER_COMMITTEE, role: "officer" }];
  return both;
}

test("everything unfinished is listed with its state, and nothing that is finished or of another year", async () => {
  const themeId = await theme({ state: "scheduled" });
  const itemId = await item(themeId);
  const questionId = await givenQuestion(db, { themeId, state: "agreed", proposedOn: "2025-10-01" });
  const followUpId = await followUp();
  await theme({ state: "closed" });
  await theme({ proposedOn: "2026-06-01" });
  await item(themeId, { state: "considered" });
  await givenQuestion(db, { themeId, state: "answered", proposedOn: "2025-10-01" });
  await followUp({ state: "complete", number: 2 });
  await followUp({ startYear: 2026, number: 3 });

  const view = await readYearEnd(db, as("member"), KEY);
  expect(view?.unfinished.map(({ kind, rows }) => [kind, rows.map((row) => row.tick)])).toEqual([
    ["theme", [`theme.${themeId}.1`]],
    ["item", [`item.${itemId}.1`]],
    ["question", [`question.${questionId}.1`]],
    ["follow_up", [`follow_up.${followUpId}.1`]],
  ]);
  expect(view?.verdict).toMatchObject({ allowed: false, kind: "role" });
});

test("carried: the theme waits, its item starts in next year's draft with its questions, the rest stays open", async () => {
  const themeId = await theme({ state: "scheduled" });
  const itemId = await item(themeId, { minutes: 40, purpose: "To consider the homes" });
  const questionId = await givenQuestion(db, { themeId, itemId, state: "agreed", proposedOn: "2025-10-01" });
  const followUpId = await followUp();

  const outcome = await settle("carry", [
    tick("theme", themeId),
    tick("item", itemId),
    tick("question", questionId),
    tick("follow_up", followUpId),
  ]);

  expect(outcome.refused).toEqual([]);
  expect(await stateOf("theme", themeId)).toBe("carried_forward");
  expect(await stateOf("agendaItem", itemId)).toBe("withdrawn");
  expect(await stateOf("question", questionId)).toBe("agreed");
  expect(await stateOf("followUp", followUpId)).toBe("not_started");
  const next = await offerProgramme(db, as("officer"), { slug: "anytown-panel", year: "2026-27" });
  expect(next?.state).toBe("draft");
  const made = await db
    .selectFrom("agendaItem")
    .select(["id", "state", "minutes", "purpose", "themeId"])
    .where("programmeId", "=", next?.id ?? 0)
    .execute();
  expect(made).toMatchObject([{ state: "not_scheduled", minutes: 40, purpose: "To consider the homes", themeId }]);
  const question = await db.selectFrom("question").select("itemId").where("id", "=", questionId).executeTakeFirst();
  expect(question?.itemId).toBe(made[0]?.id);
  expect(await decisionsIn()).toContainEqual({
    kind: "item",
    recordId: itemId,
    choice: "carry",
    toRecordId: made[0]?.id,
    byName: "Jo Bryce",
  });
  expect(await readYearLinks(db, as("officer"), { bodyId: PANEL, startYear: 2026 })).toEqual({
    last: { href: "/programmes/anytown-panel/2025-26", label: "2025/26" },
    next: null,
    carried: 4,
  });
});

/** Written by hand: where the theme stands, and where carrying and closing leave it. */
const THEMES = [
  ["proposed", "proposed", "not_taken_forward"],
  ["under_consideration", "under_consideration", "not_taken_forward"],
  ["scoped", "scoped", "not_taken_forward"],
  ["with_chair", "with_chair", "not_taken_forward"],
  ["approved", "carried_forward", "not_taken_forward"],
  ["deferred", "carried_forward", "not_taken_forward"],
  ["considered", "carried_forward", "closed"],
  ["follow_up", "follow_up", "closed"],
  ["carried_forward", "carried_forward", "closed"],
] as const;

test.each(THEMES)("a theme that is %s is %s when carried and %s when closed", async (state, carried, closed) => {
  const [one, two] = [await theme({ state }), await theme({ state })];
  expect((await settle("carry", [tick("theme", one)])).refused).toEqual([]);
  expect((await settle("close", [tick("theme", two)])).refused).toEqual([]);
  expect([await stateOf("theme", one), await stateOf("theme", two)]).toEqual([carried, closed]);
});

test("closed together: the item is withdrawn at once, the question, the follow-up, then the theme they were of", async () => {
  const themeId = await theme({ state: "scheduled" });
  const itemId = await item(themeId);
  const questionId = await givenQuestion(db, { themeId, state: "agreed", proposedOn: "2025-10-01" });
  const followUpId = await followUp({ themeId });
  const outcome = await settle("close", [
    tick("theme", themeId),
    tick("item", itemId),
    tick("question", questionId),
    tick("follow_up", followUpId),
  ]);
  expect(outcome.refused).toEqual([]);
  expect(await stateOf("agendaItem", itemId)).toBe("withdrawn");
  expect(await stateOf("question", questionId)).toBe("withdrawn");
  expect(await stateOf("followUp", followUpId)).toBe("not_taken_forward");
  expect(await stateOf("theme", themeId)).toBe("not_taken_forward");
  expect(await decisionsIn()).toHaveLength(4);
  const reasons = (await eventsIn(db)).filter((event) => event.action === "closed_at_year_end");
  expect(reasons.map((event) => event.reason)).toEqual(Array(4).fill("No room this year."));
});

test("handed over: the theme starts anew in the other body and follows this one; the follow-up is taken on there", async () => {
  const themeId = await theme({ sensitiveSinceAt: NOW, sensitiveBecause: "A live case" });
  const followUpId = await followUp();
  const outcome = await settle("hand_over", [tick("theme", themeId), tick("follow_up", followUpId)], {
    actor: inBoth(),
    toBodyId: OTHER_COMMITTEE,
  });
  expect(outcome.refused).toEqual([]);
  expect(await stateOf("theme", themeId)).toBe("closed");
  const there = await db
    .selectFrom("theme")
    .select(["id", "state", "origin", "originWords", "title", "sensitiveSinceAt"])
    .where("bodyId", "=", OTHER_COMMITTEE)
    .executeTakeFirstOrThrow();
  expect(there).toMatchObject({
    state: "proposed",
    origin: "referral",
    originWords: `Handed over by Anytown Scrutiny Panel at the end of 2025/26, T-${themeId}`,
    sensitiveSinceAt: NOW,
  });
  expect(await db.selectFrom("themeRelation").select(["themeId", "otherThemeId", "kind"]).execute()).toEqual([
    { themeId: there.id, otherThemeId: themeId, kind: "follows" },
  ]);
  const taken = await db
    .selectFrom("followUp")
    .select(["id", "wording", "dueWords", "ownerWords", "state"])
    .where("bodyId", "=", OTHER_COMMITTEE)
    .executeTakeFirstOrThrow();
  expect(taken).toMatchObject({
    wording: "Send the figures",
    dueWords: "by March",
    ownerWords: "The Constabulary",
    state: "not_started",
  });
  const old = await db
    .selectFrom("followUp")
    .select(["state", "supersededById"])
    .where("id", "=", followUpId)
    .executeTakeFirst();
  expect(old).toEqual({ state: "superseded", supersededById: taken.id });
});

test("what cannot be handed over says so, and nothing moves", async () => {
  const themeId = await theme();
  const itemId = await item(themeId, { state: "deferred", meetingId: null });
  const questionId = await givenQuestion(db, { themeId, state: "agreed", proposedOn: "2025-10-01" });
  const to = { actor: inBoth(), toBodyId: OTHER_COMMITTEE };
  const outcome = await settle("hand_over", [tick("item", itemId), tick("question", questionId)], to);
  expect(outcome.refused.map(({ refusal }) => refusal.because)).toEqual([
    "A question goes with its theme: hand the theme over, and close the question.",
    "An item is a slot on this body's own agenda: hand its theme over, and close the item.",
  ]);
  for (const toBodyId of [null, PANEL, OTHER_COMMITTEE]) {
    const refused = await settle("hand_over", [tick("theme", themeId)], { toBodyId });
    expect(refused.refused).toMatchObject([{ refusal: { because: "Choose the body that takes it on." } }]);
  }
  expect(await decisionsIn()).toEqual([]);
  expect(await eventsIn(db)).toEqual([]);
});

test("a question or follow-up of another body, or that is over, is not settled in this one's year", async () => {
  const agreed = { state: "agreed", proposedOn: "2025-10-01" } as const;
  const theirs = await givenQuestion(db, { ...agreed, bodyId: OTHER_COMMITTEE });
  const over = await givenQuestion(db, { ...agreed, state: "answered" });
  const followUpOfTheirs = await followUp({ bodyId: OTHER_COMMITTEE });
  const followUpOver = await followUp({ state: "complete", number: 2 });
  const themeOfTheirs = await theme({ bodyId: OTHER_COMMITTEE });
  const itemOfTheirs = await givenItem(db, {
    bodyId: OTHER_COMMITTEE,
    programmeId: await givenProgramme(db, { bodyId: OTHER_COMMITTEE, startYear: 2025, state: "published" }),
    themeId: themeOfTheirs,
    state: "deferred",
  });
  const ticked = [
    tick("question", theirs),
    tick("question", over),
    tick("follow_up", followUpOfTheirs),
    tick("follow_up", followUpOver),
    tick("theme", themeOfTheirs),
    tick("item", itemOfTheirs),
  ];
  for (const choice of ["carry", "close"] as const) {
    const outcome = await settle(choice, ticked, { actor: inBoth() });
    expect(outcome.done).toEqual([]);
    expect(new Set(outcome.refused.map(({ refusal }) => refusal.because))).toEqual(
      new Set(["This is not unfinished in this year: open the page again."]),
    );
  }
  expect(await stateOf("question", theirs)).toBe("agreed");
  expect(await stateOf("followUp", followUpOfTheirs)).toBe("not_started");
  expect(await decisionsIn()).toEqual([]);
});

test("a theme with an item still planned is closed only with it", async () => {
  const themeId = await theme({ state: "deferred" });
  await item(themeId, { state: "deferred", meetingId: null });
  const outcome = await settle("close", [tick("theme", themeId)]);
  expect(outcome.refused[0]?.refusal.because).toContain("still planned for this theme");
  expect(await decisionsIn()).toEqual([]);
});

test("only the officer settles; each thing once; a stale row is told what happened since", async () => {
  const [one, two] = [await theme(), await theme()];
  for (const who of ["chair", "viceChair", "member", "coOpted"] as const) {
    const outcome = await settle("carry", [tick("theme", one)], { who });
    expect(outcome.refused).toMatchObject([{ refusal: { kind: "role" } }]);
  }
  await settle("carry", [tick("theme", one)]);
  expect((await settle("close", [tick("theme", one, 2)])).refused[0]?.refusal.because).toContain(
    "already been settled for 2025/26",
  );
  await db.updateTable("theme").set({ version: 2 }).where("id", "=", two).execute();
  expect((await settle("carry", [tick("theme", two)])).refused).toMatchObject([{ refusal: { kind: "stale" } }]);
});

test("before its last eight weeks a year is not settled, and an item still to come is not unfinished", async () => {
  programmeId = await givenProgramme(db, { startYear: 2026, state: "published" });
  const themeId = await theme();
  const early = await settle("carry", [tick("theme", themeId)]);
  expect(early.refused[0]?.refusal.because).toBe(
    "This year runs until 30 April 2027: you can settle what is unfinished from 5 March 2027.",
  );
  const meetingId = await givenMeeting(db, { meetsOn: "2027-04-20" });
  const itemId = await item(themeId, { meetingId });
  const actor = acting("officer", "2027-03-20T09:00:00.000Z");
  actor.actor.today = "2027-03-20";
  const late = await settle("close", [tick("item", itemId), tick("theme", themeId)], { actor });
  expect(late.refused.map(({ refusal }) => refusal.because)).toEqual(
    Array(2).fill(
      "It is on the agenda of 20 April 2027, still to come: defer it first, or settle it after that meeting.",
    ),
  );
});

test("while an approved year still runs, closing its item asks the chair as ever", async () => {
  programmeId = await givenProgramme(db, { startYear: 2026, state: "published" });
  const itemId = await item(await theme(), { state: "not_scheduled", meetingId: null });
  const actor = acting("officer", "2027-03-20T09:00:00.000Z");
  actor.actor.today = "2027-03-20";
  expect((await settle("close", [tick("item", itemId)], { actor })).refused).toEqual([]);
  expect(await stateOf("agendaItem", itemId)).toBe("not_scheduled");
  expect(await db.selectFrom("variation").select(["kind", "state"]).execute()).toEqual([
    { kind: "withdraw", state: "awaiting_chair" },
  ]);
});

test("the officer is reminded while anything is unfinished, and no longer when all is settled", async () => {
  const themeId = await theme();
  const [waits] = await yearEndWaits(db, as("officer"), [PANEL]);
  expect(waits).toEqual({
    words: "unfinished in Anytown Scrutiny Panel 2025/26, which ended on 30 April 2026",
    href: "/programmes/anytown-panel/2025-26/year-end",
    count: 1,
  });
  await settle("carry", [tick("theme", themeId)]);
  expect((await yearEndWaits(db, as("officer"), [PANEL])).map(({ count }) => count)).toEqual([0]);
  const view = await readYearEnd(db, as("coOpted"), KEY);
  expect(view?.settled.rows).toMatchObject([
    { words: "Carried forward", reason: "No room this year.", by: "Jo Bryce, 1 September 2026 at 10am" },
  ]);
});

test("fifty of a kind stand on a page, with the whole count; a page that is not there is the last", async () => {
  const ids: number[] = [];
  for (let n = 0; n < 51; n += 1) ids.push(await theme());
  const shown = async (page: string | null) => {
    const view = await readYearEnd(db, as("officer"), KEY, (part) => (part === "theme" ? page : null));
    const [themes] = view?.unfinished ?? [];
    return [themes?.total, themes?.page, themes?.pages, themes?.rows.map(({ reference }) => reference)];
  };
  const [first, last] = [ids.slice(0, 50), ids.slice(50)].map((on) => on.map((id) => `T-${id}`));
  expect(await shown(null)).toEqual([51, 1, 2, first]);
  expect(await shown("2")).toEqual([51, 2, 2, last]);
  expect(await shown("9")).toEqual([51, 2, 2, last]);
});

test("what was settled is counted and paged as far as the reader sees it", async () => {
  await settle("carry", [tick("theme", await theme()), tick("theme", await theme({ sensitiveSinceAt: NOW }))]);
  const counted = async (who: "member" | "chair") => (await readYearEnd(db, as(who), KEY))?.settled.total;
  expect([await counted("member"), await counted("chair")]).toEqual([1, 2]);
});

test("a sensitive thing is neither listed nor told as settled to those who do not see it", async () => {
  const themeId = await theme({
    sensitiveSinceAt: NOW,
    sensitiveBecause: "A live case",
    title: "Zqsensitive",
  });
  expect(JSON.stringify(await readYearEnd(db, as("member"), KEY))).not.toContain("Zqsensitive");
  await settle("carry", [tick("theme", themeId)]);
  expect(JSON.stringify(await readYearEnd(db, as("member"), KEY))).not.toContain("Zqsensitive");
  expect(JSON.stringify(await readYearEnd(db, as("chair"), KEY))).toContain("Zqsensitive");
});

test.each(["close", "hand_over"] as const)("to %s a theme takes along what the page names", async (choice) => {
  const themeId = await theme();
  const questionId = await givenQuestion(db, { themeId, proposedOn: "2025-09-01" });
  const awaited = await givenQuestion(db, { themeId, proposedOn: "2025-09-01", state: "sent" });
  const rows = (await readYearEnd(db, as("officer"), KEY))?.unfinished.find(({ kind }) => kind === "theme")?.rows;
  expect(rows?.map(({ takenAlong }) => takenAlong)).toEqual([
    [
      expect.stringMatching(new RegExp(`^“.*” \\(Q-${questionId}\\) is withdrawn: it has not been put\\.$`)),
      expect.stringMatching(new RegExp(`^“.*” \\(Q-${awaited}\\) stays: an answer is still awaited\\.$`)),
    ],
  ]);
  const actor = choice === "hand_over" ? inBoth() : acting("officer");
  await settle(choice, [tick("theme", themeId)], { actor, toBodyId: choice === "hand_over" ? OTHER_COMMITTEE : null });
  expect(await stateOf("theme", themeId)).toBe(choice === "close" ? "not_taken_forward" : "closed");
  expect(await stateOf("question", questionId)).toBe("withdrawn");
  expect(await stateOf("question", awaited)).toBe("sent");
});

test("a theme that is carried forward keeps its questions", async () => {
  const themeId = await theme();
  const questionId = await givenQuestion(db, { themeId, proposedOn: "2025-09-01" });
  await settle("carry", [tick("theme", themeId)]);
  expect(await stateOf("question", questionId)).toBe("proposed");
});

test("an item of a past meeting that was not recorded as held is shown with the way to that meeting's record", async () => {
  const meetingId = await givenMeeting(db, { meetsOn: "2026-03-03" });
  const itemId = await item(await theme({ state: "scheduled" }), { meetingId });
  const words = "The meeting of 3 March 2026 has not been recorded as held: record it as held first.";
  const shown = async () =>
    (await readYearEnd(db, as("officer"), KEY))?.unfinished.find(({ kind }) => kind === "item")?.rows[0]?.toHold;
  expect(await shown()).toEqual({ words, href: `/meetings/M-${meetingId}/record` });

  await givenOutcome(db, { itemId });
  const { refused } = await settle("close", [tick("item", itemId)]);
  expect(refused.map(({ refusal }) => refusal.because)).toEqual([words]);
  await db.updateTable("meeting").set({ state: "held" }).where("id", "=", meetingId).execute();
  expect(await shown()).toBeNull();
});
