import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import {
  findMeeting,
  listMeetingChoices,
  listMeetingsBetween,
  listPositions,
  pageMeetings,
  readLoad,
  updateMeeting,
} from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenItem, givenMeeting } from "#tests/support/records.ts";

const STATES_OF_MEETINGS = Object.keys(MEETING_STATES) as MeetingState[];
/** Somebody with a part in both bodies. */
const BOTH = {
  ...as("member"),
  parts: [PANEL, OTHER_COMMITTEE].map((bodyId) => ({ bodyId, role: "member" as const })),
};
const WHOLE = { limit: 50, offset: 0 };

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

/** A meeting of the Panel and one of the committee on each of these days, each called by its day. */
async function givenDays(...days: string[]): Promise<void> {
  for (const meetsOn of days) {
    await givenMeeting(db, { meetsOn, venue: meetsOn });
    await givenMeeting(db, { meetsOn, venue: `elsewhere on ${meetsOn}`, bodyId: OTHER_COMMITTEE });
  }
}
const venues = (rows: readonly { venue: string }[]) => rows.map(({ venue }) => venue);

test("a meeting is found by whoever has a part in its body, with the minutes of what is on it", async () => {
  const id = await givenMeeting(db);
  for (const state of ITEM_STATE_LIST) await givenItem(db, { meetingId: id, state, minutes: 20 });
  await givenItem(db, { meetingId: await givenMeeting(db), state: "scheduled", minutes: 90 });
  expect(await findMeeting(db, as("member"), id)).toMatchObject({ id, minutesPlanned: 40 });
  expect(await findMeeting(db, as("outsideMember"), id)).toBeUndefined();
  expect([(await readLoad(db, id)).minutesPlanned, (await readLoad(db, id + 1)).minutesPlanned]).toEqual([40, 90]);
});

test("the meetings between two days hold the first and the last, and none that is cancelled", async () => {
  await givenDays("2026-09-01", "2026-09-02", "2026-09-15", "2026-09-16");
  for (const state of STATES_OF_MEETINGS) await givenMeeting(db, { meetsOn: "2026-09-09", state, venue: state });
  expect(venues(await listMeetingsBetween(db, BOTH, PANEL, "2026-09-02", "2026-09-15"))).toEqual([
    ...["2026-09-02", "provisional", "confirmed", "held", "2026-09-15"],
  ]);
});

test("a meeting today is still to come; yesterday's has gone by", async () => {
  await givenDays("2026-08-31", TODAY, "2026-09-02");
  const asked = { bodyId: null, today: TODAY };
  const coming = await pageMeetings(db, as("member"), { ...asked, when: "coming" }, WHOLE);
  expect([venues(coming.rows), coming.total]).toEqual([[TODAY, "2026-09-02"], 2]);
  const past = await pageMeetings(db, as("member"), { ...asked, when: "past" }, WHOLE);
  expect([venues(past.rows), past.total]).toEqual([["2026-08-31"], 1]);
});

test("the meetings of one body are those of that body, where the reader has a part in it", async () => {
  await givenDays(TODAY);
  const asked = { when: "coming", today: TODAY } as const;
  const one = await pageMeetings(db, BOTH, { ...asked, bodyId: OTHER_COMMITTEE }, WHOLE);
  expect([venues(one.rows), one.total]).toEqual([[`elsewhere on ${TODAY}`], 1]);
  const none = await pageMeetings(db, as("member"), { ...asked, bodyId: OTHER_COMMITTEE }, WHOLE);
  expect([none.rows, none.total]).toEqual([[], 0]);
});

test("an item may be put on a meeting of its body from today on, provisional or confirmed", async () => {
  await givenDays("2026-08-31", TODAY);
  for (const state of STATES_OF_MEETINGS) await givenMeeting(db, { state, venue: state });
  expect(venues(await listMeetingChoices(db, BOTH, PANEL, TODAY))).toEqual([TODAY, "provisional", "confirmed"]);
});

test("the places taken on an agenda are those of what is on it", async () => {
  const meetingId = await givenMeeting(db);
  for (const [at, state] of ITEM_STATE_LIST.entries()) await givenItem(db, { meetingId, state, position: at + 1 });
  await givenItem(db, { meetingId: await givenMeeting(db), state: "scheduled", position: 99 });
  const taken = ITEM_STATE_LIST.flatMap((state, at) => (["scheduled", "considered"].includes(state) ? [at + 1] : []));
  expect((await db.transaction().execute((trx) => listPositions(trx, meetingId))).sort()).toEqual(taken);
});

test("a change to a meeting is a change to that one, and raises its version", async () => {
  const [id, other] = [await givenMeeting(db), await givenMeeting(db)];
  await db.transaction().execute((trx) => updateMeeting(trx, id, { venue: "Town Hall" }));
  expect(await findMeeting(db, as("member"), id)).toMatchObject({ venue: "Town Hall", version: 2 });
  expect(await findMeeting(db, as("member"), other)).toMatchObject({ venue: "", version: 1 });
});
