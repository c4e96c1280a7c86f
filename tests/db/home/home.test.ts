import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import {
  countQuestionsToAgree,
  countThemesByState,
  listBusinessOf,
  listComingLoads,
  listComingMeetings,
  listOwnThemes,
} from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { as, freshDb, NOW, OTHER_COMMITTEE, PANEL, PEOPLE, TODAY } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenQuestion, givenTheme } from "#tests/support/records.ts";

const STATES_OF_MEETINGS = Object.keys(MEETING_STATES) as MeetingState[];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

test("themes are counted by state, in these bodies and states only", async () => {
  for (const state of ["proposed", "proposed", "approved", "scoped"] as const) await givenTheme(db, { state });
  await givenTheme(db, { bodyId: OTHER_COMMITTEE, state: "approved" });
  const counted = await countThemesByState(db, as("member"), [PANEL], ["proposed", "approved"]);
  expect(Object.fromEntries(counted.map(({ state, n }) => [state, n]))).toEqual({ approved: 1, proposed: 2 });
});

test("questions to agree are the proposed ones of these bodies", async () => {
  for (const state of ["proposed", "proposed", "agreed"] as const) await givenQuestion(db, { state });
  await givenQuestion(db, { bodyId: OTHER_COMMITTEE });
  expect(await countQuestionsToAgree(db, [PANEL])).toBe(2);
});

test("a meeting is coming from today on, provisional or confirmed", async () => {
  for (const state of STATES_OF_MEETINGS) await givenMeeting(db, { state, reasonWords: "x", venue: state });
  await givenMeeting(db, { meetsOn: TODAY, venue: "today" });
  await givenMeeting(db, { meetsOn: "2026-08-31", venue: "yesterday" });
  await givenMeeting(db, { bodyId: OTHER_COMMITTEE, venue: "another body" });

  const coming = await listComingMeetings(db, [PANEL], TODAY, 50);
  expect(coming.map(({ venue }) => venue)).toEqual(["today", "provisional", "confirmed"]);
});

test("what is planned on a meeting is what is scheduled or was considered there", async () => {
  const meetingId = await givenMeeting(db);
  for (const state of ITEM_STATE_LIST) await givenItem(db, { meetingId, state, minutes: 20 });
  expect(await listComingLoads(db, [PANEL], TODAY, 50)).toMatchObject([{ id: meetingId, minutesPlanned: 40 }]);
});

test("a member's own themes are those they proposed and may read: what waits for them, then changed last first", async () => {
  const draft = await givenTheme(db, { state: "draft", updatedAt: "2026-08-30T09:00:00.000Z" });
  const before = await givenTheme(db, { updatedAt: "2026-08-31T09:00:00.000Z" });
  const theirs = await givenTheme(db, { updatedAt: NOW });
  await givenTheme(db, { proposerPersonId: PEOPLE.otherMember.personId });
  await givenTheme(db, { sensitiveSinceAt: NOW });
  const own = await listOwnThemes(db, as("member"), PEOPLE.member.personId, 50);
  expect(own.map(({ id }) => id)).toEqual([draft, theirs, before]);
});

test("of a meeting's business the first is told in the order of its agenda, and how much there is", async () => {
  const meetingId = await givenMeeting(db);
  for (const [at, title] of ["Third", "First", "Second"].entries())
    await givenItem(db, { meetingId, state: "scheduled", kind: "statutory", title, position: [3, 1, 2][at] ?? 0 });
  for (const state of ITEM_STATE_LIST)
    if (!["scheduled", "considered"].includes(state))
      await givenItem(db, { meetingId, state, kind: "statutory", reasonWords: "x" });
  await givenItem(db, { meetingId, state: "scheduled", kind: "standing" });
  const sensitive = await givenTheme(db, { sensitiveSinceAt: NOW, proposerPersonId: null });
  await givenItem(db, { meetingId, state: "scheduled", kind: "theme", themeId: sensitive });
  const told = async (who: "member" | "officer") => {
    const { rows, all } = await listBusinessOf(db, as(who), meetingId, 2);
    return [all, ...rows.map(({ title }) => title)];
  };
  expect(await told("member")).toEqual([3, "First", "Second"]);
  expect((await told("officer"))[0]).toBe(4);
  expect(await listBusinessOf(db, as("member"), meetingId + 1, 2)).toEqual({ rows: [], all: 0 });
});
