import { beforeEach, describe, expect, test } from "vitest";
import type { MoveReasonCode } from "#app/domain/agenda-item/states.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { discardDraft, removeFromDraft } from "#app/services/plan/change-draft.server.ts";
import { draftItemMove } from "#app/services/plan/draft-item-move.server.ts";
import { draftThemePlace } from "#app/services/plan/draft-theme-place.server.ts";
import { readDraft } from "#app/services/plan/read-draft.server.ts";
import { sendDraft } from "#app/services/plan/send-draft.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PANEL, type CastName } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let themeId: number;
let flood: number;
let taxis: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db, { state: "published" });
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13", minutesAvailable: 90 });
  const on = { programmeId, meetingId: september, state: "scheduled" } as const;
  const scheduled = () => givenTheme(db, { state: "scheduled" });
  flood = await givenItem(db, { ...on, title: "Flood readiness", minutes: 30, themeId: await scheduled() });
  taxis = await givenItem(db, { ...on, title: "Taxi licensing", minutes: 25, themeId: await scheduled() });
  themeId = await givenTheme(db, { state: "approved", title: "Hotel Watch" });
});

const WHY = { reasonCode: "volume" as MoveReasonCode };
const put = (itemId: number, more: Partial<Parameters<typeof draftItemMove>[2]> = {}, who: CastName = "officer") =>
  draftItemMove(db, acting(who), { itemId, version: 1, meetingId: october, known: null, ...WHY, ...more });
const place = (who: CastName = "officer") =>
  draftThemePlace(db, acting(who), { themeId, meetingId: october, minutes: 40, known: null });
const programme = () => ({ id: programmeId, bodyId: PANEL });
const moves = () => db.selectFrom("draftMove").selectAll().orderBy("id").execute();
const plan = () => db.selectFrom("draftPlan").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
const items = () => db.selectFrom("agendaItem").select(["id", "meetingId", "version"]).orderBy("id").execute();
const variations = () =>
  db.selectFrom("variation").select(["itemId", "toMeetingId", "state", "draftPlanId"]).orderBy("id").execute();
const page = async (who: CastName = "officer") => {
  const of = await offerProgramme(db, as(who), { slug: "anytown-panel", year: "2026-27" });
  return readDraft(db, as(who), of!);
};
/** As its page would send it. */
const send = async (who: CastName = "officer", more: { version?: number; seen?: string[] } = {}) => {
  const shown = (await page("officer")).plan;
  const seen = (more.seen ?? shown?.moves.map((move) => move.seen) ?? []).map((text) => text.split(".").map(Number));
  const version = more.version ?? shown?.version ?? 1;
  return sendDraft(db, acting(who), { programme: programme(), version, seen: new Map(seen as [number, number][]) });
};

describe("gathering", () => {
  test("moves are gathered in order, and nothing moves and nobody is asked", async () => {
    expect(await put(flood)).toMatchObject({ ok: true, result: { title: "Flood readiness", moves: 1 } });
    expect(await put(taxis, { meetingId: null }, "secondOfficer")).toMatchObject({ ok: true, result: { moves: 2 } });
    expect(await place()).toMatchObject({ ok: true, result: { title: "Hotel Watch", moves: 3 } });
    expect(await moves()).toMatchObject([
      { itemId: flood, fromMeetingId: september, toMeetingId: october, toMeetsOn: "2026-10-13", reasonCode: "volume" },
      { itemId: taxis, fromMeetingId: september, toMeetingId: null, addedByName: "Priya Shah" },
      { themeId, toMeetingId: october, minutes: 40 },
    ]);
    expect(await plan()).toMatchObject({ programmeId, state: "draft", version: 3 });
    expect((await items()).map(({ version }) => version)).toEqual([1, 1]);
    expect(await variations()).toEqual([]);
    expect(await actionsIn(db)).toEqual(["draft_move_added", "draft_move_added", "draft_move_added"]);
  });

  test("the page shows each move and every meeting before and after all of them, by the one sum", async () => {
    await put(flood);
    await put(taxis);
    await place();
    const { plan: shown } = await page();
    expect(shown?.moves).toMatchObject([
      { title: "Flood readiness", from: "8 September 2026", to: "13 October 2026", inTheWay: null, since: [] },
      { title: "Taxi licensing" },
      { title: "Hotel Watch", from: null, to: "13 October 2026", href: `/themes/T-${themeId}` },
    ]);
    expect(shown?.meetings.map(({ day, before, after }) => [day, before.words, after.words])).toEqual([
      ["8 September 2026", "55 of 150 minutes planned, 95 left", "0 of 150 minutes planned, 150 left"],
      ["13 October 2026", "0 of 90 minutes planned, 90 left", "Over by 5 minutes: 95 of 90 planned"],
    ]);
    expect(shown?.send).toBe("Send to the chair as one request");
    const board = await readPlanner(db, as("officer"), { slug: "anytown-panel", year: "2026-27" }, NOW);
    expect(board?.draft?.words).toBe("Draft plan: 3 moves");
    expect(board?.columns[2]?.ghosts).toMatchObject([
      { title: "Flood readiness", words: "+30 minutes, from 8 Sep", isDraft: true },
      { title: "Taxi licensing", isDraft: true },
      { title: "Hotel Watch", words: "+40 minutes", isDraft: true },
    ]);
  });

  test("only officers gather, and only they see what is gathered", async () => {
    for (const who of ["chair", "viceChair", "member", "coOpted"] as const)
      expect(await put(flood, {}, who)).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect(await moves()).toEqual([]);
    await put(flood);
    for (const who of ["chair", "member"] as const) {
      expect((await page(who)).plan).toBeNull();
      const board = await readPlanner(db, as(who), { slug: "anytown-panel", year: "2026-27" }, NOW);
      expect([board?.draft, board?.columns[2]?.ghosts]).toEqual([null, []]);
    }
  });

  test("what may not be moved is not gathered, and a stale board is told what has changed", async () => {
    await db.updateTable("agendaItem").set({ version: 2 }).where("id", "=", flood).execute();
    expect(await put(flood)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    await db.updateTable("meeting").set({ state: "cancelled" }).where("id", "=", october).execute();
    expect(await put(taxis)).toMatchObject({ ok: false, refusal: { kind: "state" } });
    await db.updateTable("theme").set({ state: "closed" }).where("id", "=", themeId).execute();
    expect(await place()).toMatchObject({ ok: false });
    expect(await moves()).toEqual([]);
    expect(await db.selectFrom("draftPlan").selectAll().execute()).toEqual([]);
  });

  test("two officers on one draft never replace each other’s move unknowingly", async () => {
    await put(flood);
    const blind = await put(flood, { meetingId: null }, "secondOfficer");
    expect(blind).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(JSON.stringify(blind)).toContain(
      "Jo Bryce has put into the draft plan: move I-1 from 8 September 2026 to 13 October 2026",
    );
    const [first] = await moves();
    expect(first).toMatchObject({ toMeetingId: october, addedByName: "Jo Bryce" });
    expect(await put(flood, { meetingId: null, known: first?.id ?? 0 }, "secondOfficer")).toMatchObject({ ok: true });
    expect(await moves()).toMatchObject([{ toMeetingId: null, addedByName: "Priya Shah" }]);
    expect(await put(flood, { known: first?.id ?? 0 })).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await moves()).toMatchObject([{ toMeetingId: null }]);
  });

  test("one is taken out, or all are discarded; a page that is older is told by whom and what", async () => {
    await put(flood);
    await put(taxis);
    const [first, second] = await moves();
    const on = { programme: programme(), version: 2 };
    expect(await removeFromDraft(db, acting("secondOfficer"), { ...on, moveId: first?.id ?? 0 })).toMatchObject({
      ok: true,
      result: "move I-1 from 8 September 2026 to 13 October 2026",
    });
    const late = await removeFromDraft(db, acting("officer"), { ...on, moveId: second?.id ?? 0 });
    expect(late).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(JSON.stringify(late)).toContain("Priya Shah took out of the draft plan: move I-1");
    expect(await discardDraft(db, acting("officer"), on)).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await moves()).toHaveLength(1);
    expect(await discardDraft(db, acting("member"), { ...on, version: 3 })).toMatchObject({
      refusal: { kind: "role" },
    });
    expect(await discardDraft(db, acting("officer"), { ...on, version: 3 })).toMatchObject({ ok: true });
    expect(await moves()).toEqual([]);
    expect(await plan()).toMatchObject({ state: "discarded" });
    expect((await actionsIn(db)).slice(-2)).toEqual(["draft_move_removed", "draft_plan_discarded"]);
    expect(await put(flood)).toMatchObject({ ok: true, result: { moves: 1 } });
  });

  test("the board offers to undo what was gathered last, and then what was gathered before", async () => {
    await put(flood);
    await put(taxis);
    const undo = async () =>
      (await readPlanner(db, as("officer"), { slug: "anytown-panel", year: "2026-27" }, NOW))?.undo;
    const last = await undo();
    expect(last).toMatchObject({ words: "You put Taxi licensing into the draft plan.", version: 2 });
    const moveId = Number(last?.fields.moveId);
    await removeFromDraft(db, acting("officer"), { programme: programme(), version: 2, moveId });
    expect(await undo()).toMatchObject({ words: "You put Flood readiness into the draft plan.", version: 3 });
  });
});

describe("what has become of it since", () => {
  test("what moved, met otherwise or became sensitive is told, and can still be sent", async () => {
    await put(flood);
    await place();
    await db.updateTable("agendaItem").set({ meetingId: null, state: "deferred" }).where("id", "=", flood).execute();
    await db.updateTable("meeting").set({ meetsOn: "2026-10-20" }).where("id", "=", october).execute();
    await db
      .updateTable("theme")
      .set({ sensitiveSinceAt: "2026-09-01T10:00:00.000Z" })
      .where("id", "=", themeId)
      .execute();
    const { plan: shown } = await page();
    const moved = "The meeting has moved since, from 13 October 2026 to 20 October 2026.";
    expect(shown?.moves.map(({ since, inTheWay }) => [since, inTheWay])).toEqual([
      [["It has moved since: it was on 8 September 2026, and waits for a meeting now.", moved], null],
      [[moved, "Its theme has been marked as sensitive since."], null],
    ]);
    expect(await send()).toMatchObject({ ok: true, result: { waiting: 2 } });
  });

  test("what can no longer be made is told by title, and holds up all until it is taken out", async () => {
    await put(flood);
    await put(taxis);
    await place();
    await scheduleItem(db, acting("secondOfficer"), { itemId: flood, version: 1, meetingId: october, ...WHY });
    await db.updateTable("theme").set({ state: "not_taken_forward" }).where("id", "=", themeId).execute();
    const { plan: shown } = await page();
    expect(shown?.moves.map(({ inTheWay }) => inTheWay)).toMatchObject([
      expect.stringContaining("V-1 already asks the chair to change it"),
      null,
      expect.stringContaining("theme"),
    ]);
    expect(shown).toMatchObject({ blocked: 2 });
    const refused = await send();
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "state" } });
    expect(JSON.stringify(refused)).toMatch(/“Flood readiness”: .*“Hotel Watch”: .*Nothing was sent/);
    expect(await variations()).toMatchObject([{ itemId: flood, draftPlanId: null }]);
    expect(await moves()).toHaveLength(3);
  });

  test("a meeting that is cancelled keeps its moves in the draft, and says so", async () => {
    await put(flood);
    await cancelMeeting(db, acting("officer"), { meetingId: october, version: 1, reasonWords: "Purdah" });
    const { plan: shown } = await page();
    expect(shown?.moves).toMatchObject([
      { title: "Flood readiness", inTheWay: expect.stringContaining("“Cancelled”") },
    ]);
    expect(await send()).toMatchObject({ ok: false });
    expect(await moves()).toHaveLength(1);
  });
});

describe("sending", () => {
  test("all go to the chair as one request, each as a variation with its reason, and the draft is empty", async () => {
    await put(flood, { reasonCode: "other", reasonWords: "The officer is away" });
    await put(taxis, { meetingId: null });
    await place();
    expect(await send()).toMatchObject({ ok: true, result: { reference: "P-1", waiting: 3, made: 0 } });
    const made = (await items()).at(-1)?.id;
    expect(await variations()).toEqual([
      { itemId: flood, toMeetingId: october, state: "awaiting_chair", draftPlanId: 1 },
      { itemId: taxis, toMeetingId: null, state: "awaiting_chair", draftPlanId: 1 },
      { itemId: made, toMeetingId: october, state: "awaiting_chair", draftPlanId: 1 },
    ]);
    expect((await items()).map(({ meetingId }) => meetingId)).toEqual([september, september, null]);
    expect(await plan()).toMatchObject({ state: "with_chair", sentByName: "Jo Bryce", sentAt: NOW });
    expect(await moves()).toEqual([]);
    expect((await actionsIn(db)).slice(3)).toEqual([
      "variation_proposed",
      "variation_proposed",
      "item_created",
      "variation_proposed",
      "request_sent",
    ]);
  });

  test("while the programme is a draft, or under a delegation, they are made in one go", async () => {
    await db.updateTable("workProgramme").set({ state: "draft" }).execute();
    await put(flood);
    await place();
    expect((await page()).plan?.send).toBe("Make these moves");
    expect(await send()).toMatchObject({ ok: true, result: { reference: null, waiting: 0, made: 2 } });
    expect((await items()).map(({ meetingId }) => meetingId)).toEqual([october, september, october]);
    expect(await plan()).toMatchObject({ state: "made" });
    expect((await actionsIn(db)).at(-1)).toBe("draft_plan_made");

    await db.updateTable("workProgramme").set({ state: "published" }).execute();
    await givenDelegation(db);
    await put(taxis);
    expect(await send()).toMatchObject({ ok: true, result: { reference: null, made: 1 } });
    expect(await variations()).toMatchObject([{ itemId: taxis, state: "approved", draftPlanId: null }]);
  });

  test("a reason may follow, but nothing is sent without it", async () => {
    await put(flood, { reasonCode: null });
    expect((await page()).plan?.moves).toMatchObject([{ reasonNeeded: true, why: "" }]);
    expect(await send()).toMatchObject({ ok: false });
    const [move] = await moves();
    await put(flood, { known: move?.id ?? 0, reasonCode: null, reasonWords: "Papers are late" });
    expect(await send()).toMatchObject({ ok: true });
  });

  test("what has changed since the page was opened is not sent unseen", async () => {
    await put(flood);
    await put(taxis);
    const { plan: shown } = await page();
    await db.updateTable("agendaItem").set({ minutes: 90, version: 2 }).where("id", "=", taxis).execute();
    const seen = shown?.moves.map((move) => move.seen);
    const refused = await send("officer", { version: 2, seen: seen ?? [] });
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(JSON.stringify(refused)).toContain("“Taxi licensing”");
    expect(await variations()).toEqual([]);
    expect(await send("officer", { version: 1 })).toMatchObject({ ok: false, refusal: { kind: "stale" } });
    expect(await send("chair")).toMatchObject({ ok: false, refusal: { kind: "role" } });
    expect(await plan()).toMatchObject({ state: "draft" });
    expect(await send()).toMatchObject({ ok: true });
    expect(await send()).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  });
});
