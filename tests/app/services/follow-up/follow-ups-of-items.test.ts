import { beforeEach, expect, test } from "vitest";
import { followUpsOfItems } from "#app/services/follow-up/follow-ups-of-items.server.ts";
import { findItem, type ItemRow } from "#db/agenda-item/items.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, PEOPLE, type CastName } from "#tests/support/cast.ts";
import { givenFollowUp, givenItem, givenMeeting, givenTheme } from "#tests/support/records.ts";

let db: Db;
let meetingId: number;
let themeId: number;
let taxis: ItemRow;
let minutes: ItemRow;
const item = async (id: number) => (await findItem(db, as("officer"), id)) as ItemRow;

/** One meeting, with an item of a theme and one of none. */
beforeEach(async () => {
  db = await freshDb();
  meetingId = await givenMeeting(db, { state: "held" });
  themeId = await givenTheme(db, { title: "Taxis" });
  taxis = await item(await givenItem(db, { themeId, meetingId, state: "considered" }));
  minutes = await item(await givenItem(db, { meetingId, state: "considered" }));
});

const followUps = async (of: ItemRow, who: CastName = "officer", items = [taxis, minutes]) =>
  (await followUpsOfItems(db, as(who), items))(of);
const report = (followUpId: number, more: Partial<New<"followUpUpdate">> = {}) =>
  db
    .insertInto("followUpUpdate")
    .values({
      followUpId,
      meetingId,
      source: "meeting",
      text: "It is under way.",
      stateAfter: "in_progress",
      reportedOn: "2026-09-08",
      byName: "Jo Bryce",
      at: NOW,
      ...more,
    })
    .execute();

test("what was made at an item is its own, whatever became of it, with whose it is", async () => {
  await db
    .insertInto("office")
    .values([
      { id: 7, title: "Chief Constable", organisation: "Anytown Police" },
      { id: 8, title: "Monitoring officer", organisation: "" },
    ])
    .execute();
  const made = { itemId: taxis.id, themeId, meetingId, ownerWords: "Somebody" };
  const first = await givenFollowUp(db, { ...made, state: "complete", dueWords: "by Christmas", kind: "action" });
  await givenFollowUp(db, { ...made, ownerOfficeId: 7 });
  await givenFollowUp(db, { ...made, ownerOfficeId: 8 });
  await givenFollowUp(db, { ...made, ownerPersonId: PEOPLE.member.personId });
  const ours = await followUps(taxis);
  expect(ours.made[0]).toEqual({
    id: first,
    version: 1,
    reference: `F-${first}`,
    kind: "Action",
    wording: "That the Commissioner checks every host family.",
    state: "complete",
    stateWords: "Complete",
    owner: "Somebody",
    due: "by Christmas",
  });
  expect(ours.made.map(({ owner }) => owner)).toEqual([
    "Somebody",
    "Chief Constable, Anytown Police",
    "Monitoring officer",
    "Cllr Ruth Ahmed",
  ]);
  expect(ours).toMatchObject({ again: [], open: [] });
  expect(await followUps(minutes)).toEqual({ made: [], again: [], open: [] });
});

test("what is open of the same theme from earlier is told, with what was reported of it at this meeting", async () => {
  const running = await givenFollowUp(db, { themeId });
  const paused = await givenFollowUp(db, { themeId, state: "paused" });
  await givenFollowUp(db, { themeId, state: "complete" });
  await givenFollowUp(db, { themeId: await givenTheme(db) });
  await givenFollowUp(db);
  const earlier = await givenMeeting(db, { meetsOn: "2026-06-02", state: "held" });
  await report(running);
  await report(running, { text: "It stopped.", stateAfter: "paused" });
  await report(running, { meetingId: earlier, text: "Nothing yet." });
  await report(running, { meetingId: null, text: "A letter came." });
  const { open } = await followUps(taxis);
  expect(open.map(({ id, reported }) => [id, reported])).toEqual([
    [
      running,
      [
        { text: "It is under way.", words: "In progress" },
        { text: "It stopped.", words: "Paused" },
      ],
    ],
    [paused, []],
  ]);
  expect((await followUps(minutes)).open).toEqual([]);
});

test("what another item of the meeting made on the same theme is open to this one, and not made by it", async () => {
  const second = await item(await givenItem(db, { themeId, meetingId, state: "considered" }));
  const made = await givenFollowUp(db, { themeId, itemId: second.id });
  const closed = await givenFollowUp(db, { themeId, itemId: second.id, state: "not_taken_forward" });
  const apologies = await item(await givenItem(db, { meetingId, state: "considered" }));
  await givenFollowUp(db, { itemId: apologies.id });
  const of = async (which: ItemRow) => {
    const its = await followUps(which, "officer", [taxis, second, minutes, apologies]);
    return [its.made.map(({ id }) => id), its.open.map(({ id }) => id)];
  };
  expect(await of(taxis)).toEqual([[], [made]]);
  expect(await of(second)).toEqual([[made, closed], []]);
  expect(await of(minutes)).toEqual([[], []]);
});

test("what was said again stands at the item where it was said again", async () => {
  const id = await givenFollowUp(db, { themeId, kind: "commitment", state: "complete" });
  await db.insertInto("followUpPlace").values({ followUpId: id, itemId: minutes.id }).execute();
  expect((await followUps(minutes)).again).toEqual([
    { reference: `F-${id}`, kind: "Commitment", wording: "That the Commissioner checks every host family." },
  ]);
  expect((await followUps(taxis)).again).toEqual([]);
});

test("a member is told nothing of a sensitive one, in any of the three places; no item has nothing", async () => {
  const hidden = { sensitiveSinceAt: NOW, sensitiveBecause: "A live case" };
  await givenFollowUp(db, { ...hidden, itemId: taxis.id });
  const open = await givenFollowUp(db, { ...hidden, themeId });
  await db.insertInto("followUpPlace").values({ followUpId: open, itemId: taxis.id }).execute();
  expect(await followUps(taxis, "member")).toEqual({ made: [], again: [], open: [] });
  expect(await followUps(taxis, "chair")).toMatchObject({ made: [{}], again: [{}], open: [{ id: open }] });
  expect(await followUps(taxis, "chair", [])).toEqual({ made: [], again: [], open: [] });
});
