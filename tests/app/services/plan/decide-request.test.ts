import { beforeEach, describe, expect, test } from "vitest";
import { withdrawItem } from "#app/services/agenda-item/withdraw-item.server.ts";
import { decisionsWaiting } from "#app/services/home/decisions-waiting.server.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { undoDecision } from "#app/services/home/undo-decision.server.ts";
import { countWaitingFor, countWaitingSeen } from "#app/services/home/waiting.server.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { decideRequest } from "#app/services/plan/decide-request.server.ts";
import { draftItemMove } from "#app/services/plan/draft-item-move.server.ts";
import { draftThemePlace } from "#app/services/plan/draft-theme-place.server.ts";
import { offerRequest, readRequest } from "#app/services/plan/read-request.server.ts";
import { recallRequest } from "#app/services/plan/recall-request.server.ts";
import { sendDraft } from "#app/services/plan/send-draft.server.ts";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { withdrawVariation } from "#app/services/programme/withdraw-variation.server.ts";
import { withdrawTheme } from "#app/services/theme/withdraw-theme.server.ts";
import { readDecisions } from "#app/services/theme/read-decisions.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL, TODAY, type CastName } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let flood: number;
let taxis: number;
let hotels: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13", minutesAvailable: 90 });
  const on = { programmeId, meetingId: september, state: "scheduled" } as const;
  const themeOf = (title: string) => givenTheme(db, { state: "scheduled", title });
  flood = await givenItem(db, { ...on, title: "Flood readiness", minutes: 30, themeId: await themeOf("Flood") });
  taxis = await givenItem(db, { ...on, title: "Taxi licensing", minutes: 25, themeId: await themeOf("Taxis") });
  const themeId = await givenTheme(db, { state: "approved", title: "Hotel Watch" });
  const why = { version: 1, known: null, reasonWords: "September is too full" };
  await draftItemMove(db, acting("officer"), { itemId: flood, meetingId: october, ...why });
  await draftItemMove(db, acting("officer"), { itemId: taxis, meetingId: null, ...why });
  await draftThemePlace(db, acting("officer"), { themeId, meetingId: october, minutes: 40, known: null });
  const seen = new Map([1, 2, 3].map((id) => [id, 1]));
  const sent = await sendDraft(db, acting("officer"), {
    programme: { id: programmeId, bodyId: PANEL },
    version: 3,
    seen,
  });
  if (!sent.ok) throw new Error(sent.refusal.because);
  hotels = 3;
});

const ALL = [1, 2, 3];
const decide = (approved: number[], more: { reason?: string; version?: number; who?: CastName } = {}) => {
  const { who = "chair", version = 4, reason } = more;
  return decideRequest(db, acting(who), { draftPlanId: 1, version, approved, reason });
};
const items = () => db.selectFrom("agendaItem").select(["id", "meetingId", "state"]).orderBy("id").execute();
const states = async () =>
  (await db.selectFrom("variation").select(["state"]).orderBy("id").execute()).map(({ state }) => state);
const plan = () => db.selectFrom("draftPlan").selectAll().where("id", "=", 1).executeTakeFirstOrThrow();
const since = async () => (await actionsIn(db)).slice(8);

describe("what the chair sees", () => {
  test("it is one thing to decide, in the list, in every count and in reminders", async () => {
    const waiting = await readApprovals(db, as("chair"));
    expect(waiting.map(({ kind, sent, mayDecide }) => [kind, sent.words, mayDecide])).toEqual([
      ["request", "sent today by Jo Bryce", true],
    ]);
    expect(await countWaitingFor(db, as("viceChair"))).toBe(waiting.length);
    expect(await countWaitingSeen(db, as("officer"))).toBe(1);
    expect(await decisionsWaiting(db, [PANEL], TODAY)).toEqual([
      { bodyId: PANEL, key: "P-1", what: "Request to decide: 3 changes to the programme at once (P-1)" },
    ]);
  });

  test("the whole before and after of every meeting, in which no minute counts twice", async () => {
    const request = await offerRequest(db, as("chair"), 1);
    expect(request?.meetings.map(({ day, before, after }) => [day, before.words, after.words])).toEqual([
      ["8 September 2026", "55 of 150 minutes planned, 95 left", "0 of 150 minutes planned, 150 left"],
      ["13 October 2026", "0 of 90 minutes planned, 90 left", "70 of 90 minutes planned, 20 left"],
    ]);
    expect(request?.changes).toMatchObject([
      {
        item: { title: "Flood readiness" },
        from: "8 September 2026",
        to: "13 October 2026",
        why: "September is too full",
      },
      { item: { title: "Taxi licensing" }, to: null },
      { item: { title: "Hotel Watch" }, from: null, to: "13 October 2026", approve: { allowed: true } },
    ]);
  });

  test("members see it as they see its changes: not those of sensitive themes; others see nothing", async () => {
    const titles = async (who: CastName) =>
      (await readRequest(db, as(who), 1))?.request.changes.map(({ item }) => item.title);
    expect(await titles("member")).toEqual(["Flood readiness", "Taxi licensing", "Hotel Watch"]);
    const mark = { sensitiveSinceAt: "2026-09-01T09:00:00.000Z" };
    await db.updateTable("theme").set(mark).where("title", "=", "Flood").execute();
    expect(await titles("member")).toEqual(["Taxi licensing", "Hotel Watch"]);
    expect(await titles("viceChair")).toHaveLength(3);
    await db.updateTable("theme").set(mark).execute();
    expect(await titles("member")).toBeUndefined();
    expect(await titles("outsideOfficer")).toBeUndefined();
    const told = (await readRequest(db, as("chair"), 1))?.timeline.map(({ action }) => action);
    expect(told).toEqual(["request_sent"]);
  });
});

describe("the chair's answer", () => {
  test("all are approved in one decision, and every change is made", async () => {
    expect(await decide(ALL)).toMatchObject({ ok: true, result: "P-1: 3 approved." });
    expect(await items()).toEqual([
      { id: flood, meetingId: october, state: "scheduled" },
      { id: taxis, meetingId: null, state: "deferred" },
      { id: hotels, meetingId: october, state: "scheduled" },
    ]);
    expect(await states()).toEqual(["approved", "approved", "approved"]);
    expect(await plan()).toMatchObject({ state: "decided", decidedByName: "Cllr Amara Okafor" });
    expect(await since()).toEqual([
      "request_decided",
      "variation_approved",
      "item_moved",
      "variation_approved",
      "item_deferred",
      "variation_approved",
      "item_scheduled",
    ]);
    expect(await readApprovals(db, as("chair"))).toEqual([]);
    expect((await readDecisions(db, as("officer"), NOW)).at(-1)?.about).toEqual({
      href: "/requests/P-1",
      words: "P-1, Anytown Scrutiny Panel",
    });
  });

  test("what is not ticked is refused with the chair's reason; without one nothing is decided", async () => {
    expect(await decide([1])).toMatchObject({ ok: false, refusal: { kind: "input" } });
    expect(await states()).toEqual(["awaiting_chair", "awaiting_chair", "awaiting_chair"]);
    const reason = "Taxis cannot wait";
    expect(await decide([1, 3], { reason, who: "viceChair" })).toMatchObject({ result: "P-1: 2 approved, 1 refused." });
    expect(await states()).toEqual(["approved", "refused", "approved"]);
    expect((await items())[1]).toMatchObject({ meetingId: september, state: "scheduled" });
    const change = (await offerRequest(db, as("member"), 1))?.changes[1];
    expect(change).toMatchObject({ stateWords: "Refused", decisionWords: reason });
    expect(await decide(ALL)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  });

  test("all are refused, and everything stays", async () => {
    expect(await decide([], { reason: "Leave September alone" })).toMatchObject({ result: "P-1: 3 refused." });
    expect((await items()).map(({ meetingId }) => meetingId)).toEqual([september, september, null]);
    expect(await states()).toEqual(["refused", "refused", "refused"]);
  });

  test("what has changed since is named and nothing is decided; the rest can still be", async () => {
    await db.updateTable("agendaItem").set({ minutes: 60, version: 2 }).where("id", "=", taxis).execute();
    const lost = await decide(ALL);
    expect(lost).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(JSON.stringify(lost)).toMatch(/“Taxi licensing”: The item has changed since.*Nothing was decided/);
    expect(await states()).toEqual(["awaiting_chair", "awaiting_chair", "awaiting_chair"]);
    const shown = await offerRequest(db, as("chair"), 1);
    expect(shown?.changes.map(({ approve }) => approve.allowed)).toEqual([true, false, true]);
    expect(shown?.meetings.at(0)?.after.words).toContain("60 of 150 minutes planned");
    expect(await decide([1, 3])).toMatchObject({ ok: true, result: "P-1: 2 approved, 1 refused." });
    const kept = await db.selectFrom("variation").select("decisionWords").where("id", "=", 2).executeTakeFirst();
    expect(kept?.decisionWords).toContain("The item has changed since");
  });

  test("an older page is told, and nobody decides who may not, nor what they asked for themselves", async () => {
    await withdrawVariation(db, acting("officer"), { variationId: 2, version: 1 });
    const late = await decide(ALL);
    expect(late).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(JSON.stringify(late)).toContain("Jo Bryce took V-2 out of P-1");
    expect(await decide([1, 3], { who: "officer", version: 5 })).toMatchObject({ refusal: { kind: "role" } });
    expect(await decide([1, 2], { version: 5, reason: "No" })).toMatchObject({ refusal: { kind: "stale" } });
    await db
      .updateTable("variation")
      .set({ proposedByPersonId: as("chair").personId })
      .execute();
    expect(await decide([1, 3], { version: 5 })).toMatchObject({ ok: false });
    expect(await states()).toEqual(["awaiting_chair", "withdrawn", "awaiting_chair"]);
    expect(await decide([1, 3], { version: 5, who: "viceChair" })).toMatchObject({ ok: true });
  });

  test("a change of it is not decided by itself", async () => {
    const alone = await decideVariation(db, acting("chair"), { variationId: 1, version: 1, decision: "approve" });
    expect(alone).toMatchObject({ ok: false, refusal: { because: expect.stringContaining("open the request P-1") } });
    expect(await states()).toEqual(["awaiting_chair", "awaiting_chair", "awaiting_chair"]);
  });
});

describe("what hangs on it", () => {
  test("a meeting that is cancelled takes its changes out of the request, and the rest is decided", async () => {
    const cancelled = await cancelMeeting(db, acting("secondOfficer"), {
      meetingId: october,
      version: 1,
      reasonWords: "Purdah",
    });
    expect(cancelled).toMatchObject({ ok: true });
    expect(await states()).toEqual(["withdrawn", "awaiting_chair", "withdrawn"]);
    expect(await plan()).toMatchObject({ state: "with_chair", version: 6 });
    expect(JSON.stringify(await decide(ALL))).toContain("Priya Shah took V-1 out of P-1");
    expect(await countWaitingSeen(db, as("chair"))).toBe(1);
    expect(await decide([2], { version: 6 })).toMatchObject({ result: "P-1: 1 approved." });
  });

  test("a request of which nothing waits any more closes, and waits for nobody", async () => {
    for (const variationId of ALL) await withdrawVariation(db, acting("officer"), { variationId, version: 1 });
    expect(await plan()).toMatchObject({ state: "withdrawn" });
    expect(await readApprovals(db, as("chair"))).toEqual([]);
    expect(await countWaitingSeen(db, as("chair"))).toBe(0);
    expect(await decisionsWaiting(db, [PANEL], TODAY)).toEqual([]);
  });

  test("a theme is not withdrawn while the request would place its item", async () => {
    const of = db.selectFrom("theme").select(["id", "version"]).where("title", "=", "Hotel Watch");
    const { id: themeId, version } = await of.executeTakeFirstOrThrow();
    const refused = await withdrawTheme(db, acting("officer"), { themeId, version, words: "Done elsewhere" });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(await states()).toEqual(["awaiting_chair", "awaiting_chair", "awaiting_chair"]);
  });

  test("an item of it is not withdrawn beside it", async () => {
    const beside = await withdrawItem(db, acting("officer"), { itemId: flood, version: 1, reasonWords: "Done" });
    expect(beside).toMatchObject({ ok: false, refusal: { because: expect.stringContaining("V-1 already asks") } });
  });

  test("the officer takes it back, and its changes are in the draft plan again", async () => {
    const recall = (who: CastName, version = 4) => recallRequest(db, acting(who), { draftPlanId: 1, version });
    expect(await recall("chair")).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect(await recall("officer", 3)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await recall("secondOfficer")).toMatchObject({ ok: true, result: { reference: "P-1" } });
    expect(await states()).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
    expect(await plan()).toMatchObject({ state: "withdrawn", version: 5 });
    expect((await items()).map(({ meetingId }) => meetingId)).toEqual([september, september, null]);
    const drafted = await db
      .selectFrom("draftMove")
      .select(["itemId", "toMeetingId", "draftPlanId"])
      .orderBy("itemId")
      .execute();
    expect(drafted).toEqual([
      { itemId: flood, toMeetingId: october, draftPlanId: 2 },
      { itemId: taxis, toMeetingId: null, draftPlanId: 2 },
      { itemId: hotels, toMeetingId: october, draftPlanId: 2 },
    ]);
    expect(await decide(ALL, { version: 5 })).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(await recall("officer", 5)).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(await countWaitingSeen(db, as("chair"))).toBe(0);
  });
});

describe("undone within ten minutes", () => {
  const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
  const undo = async (who: CastName = "chair", minutes = 1) => {
    const [decision] = await db.selectFrom("event").select("id").where("action", "=", "request_decided").execute();
    return undoDecision(db, acting(who, later(minutes)), { decisionId: decision?.id ?? 0 });
  };

  test("every change that was answered with it waits again, approved or not, and the request can be decided once more", async () => {
    const before = await items();
    expect(await decide([flood, hotels], { reason: "Not the taxis" })).toMatchObject({ ok: true });
    expect(await states()).toEqual(["approved", "refused", "approved"]);

    expect(await undo()).toMatchObject({ ok: true, result: { title: "P-1" } });
    expect(await states()).toEqual(["awaiting_chair", "awaiting_chair", "awaiting_chair"]);
    expect(await plan()).toMatchObject({
      state: "with_chair",
      decidedByName: null,
      decidedAt: null,
      decisionWords: null,
    });
    expect((await items()).filter(({ state }) => state !== "withdrawn")).toEqual(before);
    expect((await db.selectFrom("theme").select("state").where("title", "=", "Hotel Watch").execute())[0]?.state).toBe(
      "approved",
    );
    expect((await actionsIn(db)).at(-1)).toBe("request_decision_undone");
    expect(await decide(ALL, { version: (await plan()).version })).toMatchObject({ ok: true });
  });

  test("none does once one of its items has changed; nor for anybody else, nor later", async () => {
    await decide(ALL);
    expect(await undo("viceChair")).toMatchObject({ ok: false });
    expect(await undo("chair", 11)).toMatchObject({ ok: false });
    await db.updateTable("agendaItem").set({ version: 9 }).where("id", "=", flood).execute();
    expect(await undo()).toMatchObject({
      ok: false,
      refusal: { because: "“Flood readiness” has changed since you decided, so the decision stands." },
    });
    expect(await states()).toEqual(["approved", "approved", "approved"]);
  });
});
