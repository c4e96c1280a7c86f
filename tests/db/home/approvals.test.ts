import { beforeEach, expect, test } from "vitest";
import { ITEM_STATE_LIST } from "#app/domain/agenda-item/states.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import {
  countWaitingForChair,
  listAgendasWaiting,
  listLatestEvents,
  listProgrammesWaiting,
  listThemesWaiting,
} from "#db/home/approvals.server.ts";
import { listDecisions } from "#db/home/chair-decisions.server.ts";
import { listOldestWaiting } from "#db/home/oldest-waiting.server.ts";
import type { Db } from "#db/open.server.ts";
import type { New } from "#db/schema.ts";
import { freshDb, NOW, OTHER_COMMITTEE, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenQuestion, givenTheme } from "#tests/support/records.ts";

const ALL = { limit: 50, offset: 0 };
const STATES_OF_MEETINGS = Object.keys(MEETING_STATES) as MeetingState[];

let db: Db;
beforeEach(async () => {
  db = await freshDb();
});

async function givenAgenda(state: New<"agenda">["state"], meeting: Partial<New<"meeting">> = {}): Promise<number> {
  const meetingId = await givenMeeting(db, meeting);
  await db.insertInto("agenda").values({ meetingId, state, submittedAt: NOW, submittedByName: "Jo Bryce" }).execute();
  return meetingId;
}

async function givenVariation(
  bodyId: number,
  state: New<"variation">["state"],
  startYear: number,
  { themeId, proposedAt = NOW }: { themeId?: number; proposedAt?: string } = {},
): Promise<number> {
  const programmeId = await givenProgramme(db, { bodyId, startYear, state: "published" });
  const { id } = await db
    .insertInto("variation")
    .values({
      programmeId,
      itemId: await givenItem(db, { bodyId, programmeId, themeId }),
      kind: "defer",
      reasonWords: "The report is not ready.",
      state,
      proposedByName: "Jo Bryce",
      proposedAt,
      itemVersion: 1,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

let eventNumber = 0;
async function givenEvent(event: Partial<New<"event">> & Pick<New<"event">, "action" | "subjectKind" | "subjectId">) {
  eventNumber += 1;
  const { id } = await db
    .insertInto("event")
    .values({ at: NOW, actorName: `Actor ${eventNumber}`, bodyId: PANEL, particulars: "{}", ...event })
    .returning("id")
    .executeTakeFirstOrThrow();
  const subject = { kind: event.subjectKind, recordId: event.subjectId, eventId: id };
  await db.insertInto("eventSubject").values(subject).execute();
  return { id, actorName: `Actor ${eventNumber}` };
}

test("what waits for the chair is counted for these bodies, in the state that waits and in no other", async () => {
  expect(await countWaitingForChair(db, [PANEL], TODAY)).toBe(0);
  for (const bodyId of [PANEL, OTHER_COMMITTEE]) {
    for (const state of ["proposed", "with_chair", "approved"] as const) await givenTheme(db, { bodyId, state });
    for (const [at, state] of (["draft", "submitted", "approved"] as const).entries())
      await givenProgramme(db, { bodyId, state, startYear: 2026 + at });
    await givenVariation(bodyId, "awaiting_chair", 2030);
    await givenVariation(bodyId, "withdrawn", 2031);
    await givenAgenda("draft", { bodyId, meetsOn: "2026-09-08" });
    await givenAgenda("with_chair", { bodyId, meetsOn: "2026-09-09" });
  }
  expect(await countWaitingForChair(db, [PANEL], TODAY)).toBe(4);
  expect(await countWaitingForChair(db, [PANEL, OTHER_COMMITTEE], TODAY)).toBe(8);
});

test("of what waits for the chair of these bodies the oldest comes first, whatever kind it is, a part at a time", async () => {
  const theme = await givenTheme(db, { state: "with_chair", updatedAt: "2026-08-30T09:00:00.000Z" });
  const unsent = await givenTheme(db, { state: "with_chair", updatedAt: "2026-08-20T09:00:00.000Z" });
  const sent = { subjectKind: "theme", subjectId: theme, action: "theme_recommended" } as const;
  await givenEvent({ ...sent, at: "2026-08-01T09:00:00.000Z" });
  await givenEvent({ ...sent, at: "2026-08-25T09:00:00.000Z", actorName: "Priya Shah" });
  const programme = await givenProgramme(db, { state: "submitted", startYear: 2026 });
  await givenVariation(PANEL, "awaiting_chair", 2030);
  const agenda = await givenAgenda("with_chair", { meetsOn: "2026-09-09" });
  for (const state of ["proposed", "approved"] as const) await givenTheme(db, { state });
  await givenTheme(db, { state: "with_chair", bodyId: OTHER_COMMITTEE });
  await givenProgramme(db, { state: "submitted", bodyId: OTHER_COMMITTEE });
  await givenVariation(OTHER_COMMITTEE, "awaiting_chair", 2031);
  await givenAgenda("with_chair", { meetsOn: "2026-09-10", bodyId: OTHER_COMMITTEE });

  const waiting = await listOldestWaiting(db, [PANEL], TODAY, ALL);
  expect(waiting).toMatchObject([
    { kind: "programme", id: programme, sentAt: "", sentByName: null },
    { kind: "theme", id: unsent, sentAt: "2026-08-20T09:00:00.000Z", sentByName: null },
    { kind: "theme", id: theme, sentAt: "2026-08-25T09:00:00.000Z", sentByName: "Priya Shah" },
    { kind: "variation", sentAt: NOW, sentByName: "Jo Bryce" },
    { kind: "agenda", id: agenda, sentAt: NOW, sentByName: "Jo Bryce" },
  ]);
  expect(waiting).toHaveLength(await countWaitingForChair(db, [PANEL], TODAY));
  expect(await listOldestWaiting(db, [PANEL], TODAY, { limit: 2, offset: 1 })).toEqual(waiting.slice(1, 3));
  expect(await listOldestWaiting(db, [], TODAY, ALL)).toEqual([]);
});

test("what is asked about one theme stands together, where the first of it stands", async () => {
  const buses = await givenTheme(db, { state: "scheduled" });
  const asked = (year: number, day: string, themeId?: number) =>
    givenVariation(PANEL, "awaiting_chair", year, { themeId, proposedAt: `2026-08-${day}T09:00:00.000Z` });
  const other = await asked(2030, "01");
  const first = await asked(2031, "02", buses);
  const between = await asked(2032, "03", await givenTheme(db, { state: "scheduled" }));
  const second = await asked(2033, "04", buses);

  const waiting = await listOldestWaiting(db, [PANEL], TODAY, ALL);
  expect(waiting.map(({ id }) => id)).toEqual([other, first, second, between]);
  expect(await listOldestWaiting(db, [PANEL], TODAY, { limit: 2, offset: 2 })).toEqual(waiting.slice(2));
});

test("an agenda waits only while its meeting is still to come", async () => {
  const waiting: Record<string, number> = {};
  for (const [at, state] of STATES_OF_MEETINGS.entries()) {
    waiting[state] = await givenAgenda("with_chair", { state, reasonWords: "x", meetsOn: `2026-09-0${at + 1}` });
  }
  await givenAgenda("draft", { meetsOn: "2026-10-01" });
  await givenAgenda("with_chair", { meetsOn: "2026-10-01", bodyId: OTHER_COMMITTEE });

  const coming = [waiting.provisional, waiting.confirmed].sort();
  const listed = await listAgendasWaiting(db, Object.values(waiting), TODAY);
  expect(listed.map(({ id }) => id).sort()).toEqual(coming);
  expect((await listOldestWaiting(db, [PANEL], TODAY, ALL)).map(({ id }) => id).sort()).toEqual(coming);
  expect(await countWaitingForChair(db, [PANEL], TODAY)).toBe(2);
});

test("an agenda that waits says what is scheduled on it, and no more", async () => {
  const meetingId = await givenAgenda("with_chair");
  for (const state of ITEM_STATE_LIST) await givenItem(db, { meetingId, state, minutes: 20 });
  expect(await listAgendasWaiting(db, [meetingId], TODAY)).toMatchObject([
    { id: meetingId, items: 1, minutesPlanned: 40 },
  ]);
});

test("a theme waits for the chair of its own body, with its supporters and the questions that were not withdrawn", async () => {
  const waiting = await givenTheme(db, { state: "with_chair" });
  for (const state of ["proposed", "approved"] as const) await givenTheme(db, { state });
  const elsewhere = await givenTheme(db, { state: "with_chair", bodyId: OTHER_COMMITTEE });
  for (const state of ["proposed", "agreed", "withdrawn"] as const)
    await givenQuestion(db, { themeId: waiting, state, reasonWords: "x" });
  await givenQuestion(db, { themeId: elsewhere });
  for (const personId of [4, 5])
    await db.insertInto("themeSupport").values({ themeId: waiting, personId, at: NOW }).execute();

  const listed = await listThemesWaiting(db, [waiting, waiting - 1, waiting + 1]);
  expect(listed).toMatchObject([{ id: waiting, supporters: 2, questions: 2, proposerName: "Cllr Ruth Ahmed" }]);
});

test("a programme waits with what it holds: scheduled, at how many meetings, unplaced, and too full", async () => {
  const programmeId = await givenProgramme(db, { state: "submitted" });
  await givenProgramme(db, { state: "draft", startYear: 2027 });
  await givenProgramme(db, { state: "submitted", bodyId: OTHER_COMMITTEE });
  const full = await givenMeeting(db, { minutesAvailable: 50 });
  const roomy = await givenMeeting(db, { meetsOn: "2026-10-13", minutesAvailable: 60 });
  for (const meetingId of [full, roomy])
    for (const title of ["One", "Two"])
      await givenItem(db, { programmeId, meetingId, state: "scheduled", minutes: 30, title });
  for (const state of ["not_scheduled", "deferred", "withdrawn"] as const)
    await givenItem(db, { programmeId, state, reasonWords: "x" });

  expect(await listProgrammesWaiting(db, [programmeId, programmeId + 1])).toMatchObject([
    { id: programmeId, scheduled: 4, meetings: 2, unplaced: 2, overloaded: 1 },
  ]);
});

test("the latest event of a record is the last of that action on a record of that kind", async () => {
  const theme = { subjectKind: "theme", subjectId: 7 } as const;
  await givenEvent({ ...theme, action: "theme_recommended" });
  const last = await givenEvent({ ...theme, action: "theme_recommended" });
  await givenEvent({ ...theme, action: "theme_approved" });
  await givenEvent({ ...theme, subjectId: 8, action: "theme_recommended" });
  const programme = await givenEvent({ subjectKind: "programme", subjectId: 7, action: "theme_recommended" });
  await db.insertInto("eventSubject").values({ kind: "theme", recordId: 7, eventId: programme.id }).execute();

  expect(await listLatestEvents(db, "theme", [7], "theme_recommended")).toEqual([
    { subjectId: 7, actorName: last.actorName, at: NOW },
  ]);
});

test("the decisions of these bodies are those of the chair, newest first", async () => {
  const themeId = await givenTheme(db);
  const programmeId = await givenProgramme(db);
  const about = {
    theme: { subjectKind: "theme", subjectId: themeId },
    programme: { subjectKind: "programme", subjectId: programmeId },
    variation: { subjectKind: "variation", subjectId: 3 },
    agenda: { subjectKind: "meeting", subjectId: 4 },
  } as const;
  const decisions = [
    ["theme_approved", about.theme],
    ["theme_not_taken_forward", about.theme],
    ["theme_sent_back", about.theme],
    ["programme_approved", about.programme],
    ["programme_sent_back", about.programme],
    ["variation_approved", about.variation],
    ["variation_refused", about.variation],
    ["variation_made_under_delegation", about.variation],
    ["agenda_agreed", about.agenda],
    ["agenda_sent_back", about.agenda],
  ] as const;
  for (const [action, subject] of decisions) await givenEvent({ action, ...subject });
  await givenEvent({ action: "theme_sent", ...about.theme });
  await givenEvent({ action: "theme_approved", ...about.theme, bodyId: OTHER_COMMITTEE });

  const listed = await listDecisions(db, [PANEL], 50);
  expect(listed.map(({ action }) => action)).toEqual(decisions.map(([action]) => action).reverse());
  expect(listed.filter(({ themeTitle }) => themeTitle !== null)).toHaveLength(3);
  expect(listed.filter(({ startYear }) => startYear !== null)).toHaveLength(2);
});
