import { beforeEach, expect, test } from "vitest";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW } from "#tests/support/cast.ts";
import { givenDelegation, givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let october: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  october = await givenMeeting(db, { meetsOn: "2026-10-13" });
  await givenMeeting(db, { meetsOn: "2026-08-11", state: "held" });
  await givenMeeting(db, { meetsOn: "2026-11-17", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2026-12-01", bodyId: 2 });
  const themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { themeId, programmeId, minutes: 30, meetingId: september, state: "scheduled" });
});

const offered = (
  deed: Parameters<typeof offerItemMove>[3] = "schedule_item",
  who: Parameters<typeof as>[0] = "officer",
) => offerItemMove(db, as(who), itemId, deed);

test("a meeting that the chair is asked to put an item on has that much less room", async () => {
  const other = await givenItem(db, { programmeId, minutes: 20, meetingId: september, state: "scheduled" });
  const asks = { kind: "move", fromMeetingId: september, toMeetingId: october, reasonCode: "other" } as const;
  const by = { proposedByName: "Jo Bryce", proposedAt: NOW, itemVersion: 1 };
  await db
    .insertInto("variation")
    .values({ programmeId, itemId: other, reasonWords: "", ...asks, ...by })
    .execute();
  expect((await offered())?.meetings).toEqual([{ value: `M-${october}`, words: "13 October 2026 (130 minutes left)" }]);
});

test("the coming meetings of the body but its own, each with the minutes left", async () => {
  expect(await offered()).toMatchObject({
    reference: `I-${itemId}`,
    state: "scheduled",
    meetsOn: "2026-09-08",
    meeting: `M-${september}`,
    minutes: 30,
    version: 1,
    meetings: [{ value: `M-${october}`, words: "13 October 2026 (150 minutes left)" }],
    how: "at_once",
    reasonNeeded: true,
    verdict: { allowed: true },
  });
});

test("an item on no meeting may go to either, and needs no reason", async () => {
  await db
    .updateTable("agendaItem")
    .set({ meetingId: null, state: "not_scheduled" })
    .where("id", "=", itemId)
    .execute();
  expect(await offered()).toMatchObject({
    meeting: null,
    meetsOn: null,
    meetings: [{ value: `M-${september}` }, { value: `M-${october}` }],
    reasonNeeded: false,
  });
});

test("in an approved programme the chair is asked, or the delegation in force covers it", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  expect(await offered()).toMatchObject({ how: "variation", reasonNeeded: true });
  await givenDelegation(db, { fromOn: "2026-09-02" });
  expect(await offered()).toMatchObject({ how: "variation" });
  await givenDelegation(db, { fromOn: "2026-09-01" });
  expect(await offered()).toMatchObject({ how: "delegated" });
});

test("while another change waits for the chair nothing is offered", async () => {
  const { id } = await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId,
      kind: "defer",
      reasonWords: "No witness",
      proposedByName: "Jo Bryce",
      proposedAt: NOW,
      itemVersion: 1,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const waiting = `V-${id} already asks the chair to change it: wait for the decision, or withdraw that request first.`;
  expect(await offered("defer_item")).toMatchObject({ meetings: [], verdict: { allowed: false, because: waiting } });
});

test("a member is refused by role, and somebody outside finds no such item", async () => {
  expect(await offered("schedule_item", "member")).toMatchObject({ verdict: { allowed: false, kind: "role" } });
  expect(await offered("schedule_item", "outsideOfficer")).toBeUndefined();
});
