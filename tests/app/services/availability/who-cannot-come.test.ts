import { beforeEach, expect, test } from "vitest";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { readWhoCannotCome } from "#app/services/availability/read-who-cannot-come.server.ts";
import { readComing } from "#app/services/availability/warn-of-coming.server.ts";
import { warnOfMove, warnOfNewMeeting } from "#app/services/deadline/read-date-warnings.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting } from "#tests/support/records.ts";

const RUTH = PEOPLE.member.personId;
let db: Db;
let first: number;
let second: number;
let homes: number;
beforeEach(async () => {
  db = await freshDb();
  first = await givenMeeting(db, { meetsOn: "2026-10-20" });
  second = await givenMeeting(db, { meetsOn: "2026-11-17" });
  await givenMeeting(db, { meetsOn: "2026-12-15", state: "cancelled" });
  const { id: officeId } = await db
    .insertInto("office")
    .values({ title: "Chief Constable", organisation: "Anytown Police" })
    .returning("id")
    .executeTakeFirstOrThrow();
  homes = await givenItem(db, { title: "Homes", meetingId: first, state: "scheduled", leadMemberId: RUTH });
  await db
    .insertInto("witness")
    .values([
      { itemId: homes, officeId, words: "", position: 1 },
      { itemId: homes, words: "Dr Amy Lowe", position: 2 },
    ])
    .execute();
  await away({ officeId, bodyId: PANEL });
  await away({ words: "DR AMY LOWE", bodyId: PANEL, fromOn: "2026-11-17", untilOn: "2026-11-17" });
});

const away = (absence: Partial<New<"absence">>) =>
  db
    .insertInto("absence")
    .values({
      bodyId: null,
      fromOn: "2026-10-20",
      untilOn: "2026-10-20",
      enteredAt: NOW,
      enteredByName: "Jo Bryce",
      ...absence,
    })
    .execute();

const OF_HOMES = "“Homes”: Chief Constable, Anytown Police, a witness, cannot come.";

test("for each coming meeting of the body: how many can come, who cannot, and which items need them", async () => {
  await away({ personId: RUTH });
  await away({ personId: PEOPLE.outsideMember.personId });
  await away({ bodyId: OTHER_COMMITTEE, personId: PEOPLE.chair.personId });
  await away({ bodyId: PANEL, fromOn: "2026-11-01", untilOn: "2026-11-30" });
  const found = await readWhoCannotCome(db, as("officer"), PANEL);
  expect(
    found.map(({ meetingId, isRecess, members, membersAway, items }) => [
      meetingId,
      isRecess,
      members,
      membersAway,
      items.map((item) => [item.id, item.away.map(({ name }) => name)]),
    ]),
  ).toEqual([
    [first, false, 5, ["Cllr Ruth Ahmed"], [[homes, ["Cllr Ruth Ahmed", "Chief Constable, Anytown Police"]]]],
    [second, true, 5, [], []],
  ]);
});

test("it is for the officers of the body alone", async () => {
  for (const who of ["chair", "viceChair", "member", "outsideOfficer"] as const) {
    expect(await readWhoCannotCome(db, as(who), PANEL)).toEqual([]);
    const meeting = { id: first, bodyId: PANEL, bodyName: "Anytown Scrutiny Panel", meetsOn: "2026-10-20" };
    expect(await readComing(db, as(who), meeting)).toBeNull();
  }
});

test("a meeting's line, and the items whose lead or witness cannot come", async () => {
  const meeting = { id: first, bodyId: PANEL, bodyName: "Anytown Scrutiny Panel", meetsOn: "2026-10-20" };
  expect(await readComing(db, as("officer"), meeting)).toEqual({
    line: "As far as is known, all 5 members can come on Tuesday 20 October 2026.",
    needed: [OF_HOMES],
  });
});

test("the form of a new meeting warns of members away on its day, and of a day on which the body does not meet", async () => {
  await away({ personId: RUTH, fromOn: "2026-10-01", untilOn: "2026-10-31", weekday: 2 });
  await away({ bodyId: PANEL, fromOn: "2026-12-01", untilOn: "2026-12-31" });
  const warn = (day: string) => warnOfNewMeeting(db, as("officer"), PANEL, day);
  expect(await warn("2026-10-27")).toEqual([
    "4 of 5 members can come on Tuesday 27 October 2026. Cllr Ruth Ahmed cannot.",
  ]);
  expect(await warn("2026-10-28")).toEqual([]);
  expect(await warn("2026-12-02")).toEqual(["Anytown Scrutiny Panel does not meet on Wednesday 2 December 2026."]);
  expect(await warnOfNewMeeting(db, as("member"), PANEL, "2026-10-27")).toEqual([]);
});

test("moving a meeting warns of those whom its items need on the new day", async () => {
  await away({ personId: RUTH, fromOn: "2026-10-27", untilOn: "2026-10-27" });
  expect(await warnOfMove(db, as("officer"), first, "2026-10-27")).toEqual([
    "4 of 5 members can come on Tuesday 27 October 2026. Cllr Ruth Ahmed cannot.",
    "“Homes”: Cllr Ruth Ahmed, who leads on it, cannot come.",
  ]);
});

test("choosing a meeting for an item says beside it who of those it needs cannot come", async () => {
  await away({ personId: RUTH, fromOn: "2026-11-01", untilOn: "2026-11-30" });
  const move = await offerItemMove(db, as("officer"), homes, "schedule_item");
  expect(move?.meetings.map(({ words }) => words)).toEqual([
    "17 November 2026 (150 minutes left; Cllr Ruth Ahmed and Dr Amy Lowe cannot come)",
  ]);
  const other = await givenItem(db, { title: "Other" });
  const free = await offerItemMove(db, as("officer"), other, "schedule_item");
  expect(free?.meetings.map(({ words }) => words)).toEqual([
    "20 October 2026 (120 minutes left)",
    "17 November 2026 (150 minutes left)",
  ]);
  await away({ bodyId: PANEL, fromOn: "2026-11-01", untilOn: "2026-11-30" });
  const recess = await offerItemMove(db, as("officer"), other, "schedule_item");
  expect(recess?.meetings.map(({ words }) => words)[1]).toBe(
    "17 November 2026 (150 minutes left; the body does not meet that day)",
  );
});
