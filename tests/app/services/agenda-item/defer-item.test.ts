import { beforeEach, expect, test } from "vitest";
import { deferItem } from "#app/services/agenda-item/defer-item.server.ts";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { withdrawItem } from "#app/services/agenda-item/withdraw-item.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { readQuestion } from "#app/services/question/read-question.server.ts";
import { listRowsToTick } from "#app/services/list-rows-to-tick.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import {
  actionsIn,
  givenItem,
  givenMeeting,
  givenProgramme,
  givenQuestion,
  givenTheme,
} from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let themeId: number;
let itemId: number;
const why = { reasonCode: "partner_unavailable", reasonWords: "The chief constable is away." } as const;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  themeId = await givenTheme(db, { state: "scheduled" });
  itemId = await givenItem(db, { themeId, programmeId, meetingId: september, state: "scheduled" });
});

const place = () =>
  db
    .selectFrom("agendaItem")
    .select(["meetingId", "state", "reasonCode", "programmeId", "version"])
    .where("id", "=", itemId)
    .executeTakeFirstOrThrow();
const themeState = async () =>
  (await db.selectFrom("theme").select("state").where("id", "=", themeId).executeTakeFirstOrThrow()).state;

test("an item is deferred to the items not scheduled, and its theme with it", async () => {
  const outcome = await deferItem(db, acting("officer"), { itemId, version: 1, meetingId: null, ...why });
  expect(outcome).toMatchObject({ ok: true, result: { how: "at_once" } });
  expect(await place()).toEqual({
    meetingId: null,
    state: "deferred",
    reasonCode: "partner_unavailable",
    programmeId,
    version: 2,
  });
  expect(await themeState()).toBe("deferred");
  expect(await db.selectFrom("itemMove").select(["kind", "fromMeetingId", "toMeetingId"]).execute()).toEqual([
    { kind: "deferred", fromMeetingId: september, toMeetingId: null },
  ]);
  const event = await db.selectFrom("event").select(["action", "reason"]).executeTakeFirstOrThrow();
  expect(event).toEqual({
    action: "item_deferred",
    reason: "A witness or partner is not available: The chief constable is away.",
  });
});

test("an item deferred to a later meeting stands on it", async () => {
  await deferItem(db, acting("officer"), { itemId, version: 1, meetingId: october, ...why });
  expect(await place()).toMatchObject({ meetingId: october, state: "scheduled" });
  expect(await themeState()).toBe("scheduled");
  expect(await actionsIn(db)).toEqual(["item_deferred"]);
});

test("deferring for another reason than the usual, without words, is refused, and nothing moves", async () => {
  const defer = { itemId, version: 1, meetingId: null };
  for (const words of [{ reasonCode: "other" as const, reasonWords: " " }, { reasonWords: "" }, {}]) {
    const outcome = await deferItem(db, acting("officer"), { ...defer, ...words });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: "input" } });
  }
  expect(await place()).toMatchObject({ meetingId: september, version: 1 });
  expect(await actionsIn(db)).toEqual([]);
});

test("a usual reason is enough without further words", async () => {
  const outcome = await deferItem(db, acting("officer"), { itemId, version: 1, meetingId: null, reasonCode: "volume" });
  expect(outcome).toMatchObject({ ok: true });
  expect(await place()).toMatchObject({ meetingId: null, reasonCode: "volume" });
});

test("deferring from a published programme asks the chair", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const outcome = await deferItem(db, acting("officer"), { itemId, version: 1, meetingId: null, ...why });
  expect(outcome).toMatchObject({ ok: true, result: { how: "variation" } });
  expect(await place()).toMatchObject({ meetingId: september, state: "scheduled", version: 1 });
  expect(await actionsIn(db)).toEqual(["variation_proposed"]);
});

test("an item is withdrawn with its reason, and its theme waits again", async () => {
  const outcome = await withdrawItem(db, acting("officer"), { itemId, version: 1, ...why });
  expect(outcome).toMatchObject({ ok: true, result: { how: "at_once" } });
  expect(await place()).toMatchObject({ meetingId: null, state: "withdrawn" });
  expect(await themeState()).toBe("approved");
  expect(await actionsIn(db)).toEqual(["item_withdrawn"]);
});

test("what was to be asked at a withdrawn item waits with its theme, and the page says so; what was sent stays", async () => {
  const ask = (state: "proposed" | "agreed" | "sent") => givenQuestion(db, { themeId, itemId, state });
  const [proposed, agreed, sent] = [await ask("proposed"), await ask("agreed"), await ask("sent")];
  const page = await offerItemMove(db, as("officer"), itemId, "withdraw_item");
  expect(page?.takenAlong).toEqual([
    `Q-${proposed} and Q-${agreed} are planned for this item and not put yet: they wait with T-${themeId} for its next item.`,
  ]);
  expect((await offerItemMove(db, as("officer"), itemId, "defer_item"))?.takenAlong).toEqual([]);

  await withdrawItem(db, acting("officer"), { itemId, version: 1, ...why });
  const next = await givenItem(db, { themeId, programmeId, meetingId: october, state: "scheduled" });
  const rows = await db.selectFrom("question").select(["id", "itemId", "version"]).orderBy("id").execute();
  expect(rows).toEqual([
    { id: proposed, itemId: null, version: 2 },
    { id: agreed, itemId: null, version: 2 },
    { id: sent, itemId, version: 1 },
  ]);
  const { rows: listed } = await listRowsToTick(questionSource(db, as("officer")), {});
  expect(listed.find(({ id }) => id === agreed)?.meetsOn).toBe("2026-10-13");
  expect(next).not.toBe(itemId);
  const { entries } = (await readQuestion(db, as("officer"), agreed)) ?? { entries: [] };
  expect(entries.map(({ action }) => action)).toEqual(["item_withdrawn"]);
});

test("an item once withdrawn is not withdrawn again", async () => {
  await withdrawItem(db, acting("officer"), { itemId, version: 1, ...why });
  const outcome = await withdrawItem(db, acting("officer"), { itemId, version: 2, ...why });
  expect(outcome).toMatchObject({ ok: false, refusal: { kind: "state" } });
  expect(await actionsIn(db)).toEqual(["item_withdrawn"]);
});

test("a member neither defers nor withdraws", async () => {
  const deferred = await deferItem(db, acting("member"), { itemId, version: 1, meetingId: null, ...why });
  const withdrawn = await withdrawItem(db, acting("member"), { itemId, version: 1, ...why });
  expect(deferred).toMatchObject({
    refusal: { because: "Only the scrutiny officer of this body can defer an item." },
  });
  expect(withdrawn).toMatchObject({ refusal: { kind: "role" } });
  expect(await place()).toMatchObject({ state: "scheduled", version: 1 });
});
