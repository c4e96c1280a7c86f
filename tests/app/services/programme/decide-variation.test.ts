import { beforeEach, expect, test } from "vitest";
import { decideVariation } from "#app/services/programme/decide-variation.server.ts";
import { endDelegation } from "#app/services/programme/end-delegation.server.ts";
import { NoSuchRecord } from "#app/services/require-record.server.ts";
import { recordDelegation } from "#app/services/programme/record-delegation.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { withdrawVariation } from "#app/services/programme/withdraw-variation.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb, PANEL } from "#tests/support/cast.ts";
import { actionsIn, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let itemId: number;
let october: number;
let september: number;

beforeEach(async () => {
  db = await freshDb();
  const programmeId = await givenProgramme(db, { state: "published" });
  const themeId = await givenTheme(db, { state: "scheduled" });
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  itemId = await givenItem(db, { themeId, programmeId, meetingId: september, state: "scheduled" });
});

const askToMove = async (version = 1) => {
  const input = { itemId, version, meetingId: october, reasonWords: "The officer is away" };
  const outcome = await scheduleItem(db, acting("officer"), input);
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  return Number(outcome.result.variation?.slice(2));
};
const item = () =>
  db
    .selectFrom("agendaItem")
    .select(["meetingId", "state", "version"])
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
const variation = (id: number) =>
  db
    .selectFrom("variation")
    .select(["state", "version", "decidedByName", "decisionWords"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
const moves = () => db.selectFrom("itemMove").select(["toMeetingId", "variationId"]).execute();

test("the chair approves a variation, and the item moves with it", async () => {
  const variationId = await askToMove();
  const outcome = await decideVariation(db, acting("chair"), {
    variationId,
    version: 1,
    decision: "approve",
  });

  expect(outcome).toMatchObject({
    ok: true,
    result: { words: "Host families for language schools moves to 13 October 2026." },
  });
  expect(await item()).toEqual({ meetingId: october, state: "scheduled", version: 2 });
  expect(await moves()).toEqual([{ toMeetingId: october, variationId }]);
  expect(await variation(variationId)).toMatchObject({
    state: "approved",
    decidedByName: "Cllr Amara Okafor",
  });
  expect(await actionsIn(db)).toEqual(["variation_proposed", "variation_approved", "item_moved"]);
});

test("the chair refuses a variation with a reason, and the item stays where it is", async () => {
  const variationId = await askToMove();
  const refusal = {
    variationId,
    version: 1,
    decision: "refuse",
    reason: "September is when it matters",
  } as const;
  await decideVariation(db, acting("viceChair"), refusal);

  expect(await item()).toEqual({ meetingId: september, state: "scheduled", version: 1 });
  expect(await moves()).toEqual([]);
  expect(await variation(variationId)).toMatchObject({ state: "refused", decisionWords: refusal.reason });
  expect(await actionsIn(db)).toEqual(["variation_proposed", "variation_refused"]);
});

test("refusing without a reason is refused, and nothing moves", async () => {
  const variationId = await askToMove();
  const outcome = await decideVariation(db, acting("chair"), { variationId, version: 1, decision: "refuse" });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  expect(await variation(variationId)).toMatchObject({ state: "awaiting_chair", version: 1 });
});

test("500 approvals at once: one succeeds and the change is made once", async () => {
  const variationId = await askToMove();
  const outcomes = await Promise.all(
    Array.from({ length: 500 }, (_, n) =>
      decideVariation(db, acting(n % 2 ? "chair" : "viceChair"), {
        variationId,
        version: 1,
        decision: "approve",
      }),
    ),
  );

  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal.kind === "stale")).toHaveLength(499);
  expect(await moves()).toEqual([{ toMeetingId: october, variationId }]);
  expect(await item()).toEqual({ meetingId: october, state: "scheduled", version: 2 });
});

test("a variation of an item that has changed since is not approved", async () => {
  const variationId = await askToMove();
  await db.updateTable("agendaItem").set({ minutes: 90, version: 2 }).where("id", "=", itemId).execute();
  const outcome = await decideVariation(db, acting("chair"), {
    variationId,
    version: 1,
    decision: "approve",
  });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "stale" } });
  expect(await item()).toMatchObject({ meetingId: september });
  expect(await variation(variationId)).toMatchObject({ state: "awaiting_chair" });
});

test("an approval is undone whole where the meeting takes no more items", async () => {
  const variationId = await askToMove();
  await db.updateTable("meeting").set({ state: "cancelled" }).where("id", "=", october).execute();
  const outcome = await decideVariation(db, acting("chair"), {
    variationId,
    version: 1,
    decision: "approve",
  });

  expect(outcome.ok).toBe(false);
  expect(await variation(variationId)).toMatchObject({ state: "awaiting_chair", version: 1 });
  expect(await actionsIn(db)).toEqual(["variation_proposed"]);
});

test("whoever asked for it cannot approve it, even as chair", async () => {
  const variationId = await askToMove();
  const own = acting("officer");
  const both = {
    ...own,
    actor: { ...own.actor, parts: [...own.actor.parts, { bodyId: PANEL, role: "chair" as const }] },
  };
  const outcome = await decideVariation(db, both, { variationId, version: 1, decision: "approve" });

  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "role" } });
  expect(await item()).toMatchObject({ meetingId: september });
});

test("a member is refused, and for another body there is no such variation", async () => {
  const variationId = await askToMove();
  const input = { variationId, version: 1, decision: "approve" } as const;
  expect(await decideVariation(db, acting("member"), input)).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  await expect(decideVariation(db, acting("outsideOfficer"), input)).rejects.toThrow(NoSuchRecord);
});

test("the officer withdraws what was asked for, and may ask again", async () => {
  const variationId = await askToMove();
  const outcome = await withdrawVariation(db, acting("secondOfficer"), { variationId, version: 1 });

  expect(outcome).toMatchObject({ ok: true, result: { reference: `V-${variationId}` } });
  expect(await variation(variationId)).toMatchObject({ state: "withdrawn" });
  expect(await askToMove()).not.toBe(variationId);
});

test("under a delegation the officer's change is made at once and reported; ended, it waits again", async () => {
  const given = { bodyId: PANEL, words: "Vary between meetings", fromOn: "2026-08-01", untilOn: null };
  const recorded = await recordDelegation(db, acting("chair"), given);
  const variationId = await askToMove();

  expect(await item()).toMatchObject({ meetingId: october });
  expect(await variation(variationId)).toMatchObject({ state: "approved", decidedByName: "Jo Bryce" });
  expect(await actionsIn(db)).toContain("variation_made_under_delegation");

  const delegationId = recorded.ok ? recorded.result.id : 0;
  await endDelegation(db, acting("viceChair"), { delegationId, version: 1 });
  const back = { itemId, version: 2, meetingId: september, reasonWords: "Back again" };
  const waiting = await scheduleItem(db, acting("officer"), back);
  expect(waiting).toMatchObject({ ok: true, result: { how: "variation" } });
  expect(await item()).toMatchObject({ meetingId: october });
});

test("an officer cannot record a delegation to themselves", async () => {
  const given = { bodyId: PANEL, words: "Vary between meetings", fromOn: "2026-08-01", untilOn: null };
  expect(await recordDelegation(db, acting("officer"), given)).toMatchObject({
    ok: false,
    refusal: { kind: "role" },
  });
  expect(await actionsIn(db)).toEqual([]);
});
