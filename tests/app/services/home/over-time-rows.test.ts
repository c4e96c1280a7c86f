import { beforeEach, expect, test } from "vitest";
import { overTimeRows } from "#app/services/home/over-time-rows.server.ts";
import { listComingLoads } from "#db/home/home.server.ts";
import type { Db } from "#db/open.server.ts";
import { freshDb, NOW, PANEL, TODAY } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let full: number;
let later: number;
let short: number;
let programmeId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  full = await givenMeeting(db, { meetsOn: "2026-09-08", minutesAvailable: 150 });
  await givenMeeting(db, { meetsOn: "2026-10-06", minutesAvailable: 30 });
  later = await givenMeeting(db, { meetsOn: "2026-11-03", minutesAvailable: 150 });
  await givenItem(db, { meetingId: full, state: "scheduled", kind: "statutory", minutes: 20, title: "Precept" });
  await onto("Long", 95);
  short = await onto("Taxi licensing", 40);
});

const onto = async (title: string, minutes: number) => {
  const item = { programmeId, themeId: await givenTheme(db, { state: "scheduled", title }), title, minutes };
  return givenItem(db, { ...item, meetingId: full, state: "scheduled" });
};
const rows = async () => overTimeRows(db, await listComingLoads(db, [PANEL], TODAY, 30));

test("a meeting that is over its time is told of with the move that is enough: the shortest theme, to the first with room", async () => {
  expect(await rows()).toEqual([
    {
      words: "8 September 2026 is over by 5 minutes",
      note: "Move “Taxi licensing” (40 minutes) to 3 November 2026, which has 150 minutes left",
      href: `/items/I-${short}/schedule?to=M-${later}&back=%2F`,
      verb: "Move",
      stage: "open",
    },
  ]);
});

test("full is not over; and where the chair is asked for enough already there is nothing to do", async () => {
  await db.updateTable("agendaItem").set({ minutes: 35 }).where("id", "=", short).execute();
  expect(await rows()).toEqual([]);
  await db.updateTable("agendaItem").set({ minutes: 36 }).where("id", "=", short).execute();
  expect((await rows()).map(({ words }) => words)).toEqual(["8 September 2026 is over by 1 minute"]);
  await db
    .insertInto("variation")
    .values({
      ...{ programmeId, itemId: short, kind: "move", fromMeetingId: full, toMeetingId: later },
      ...{ reasonWords: "Too full", itemVersion: 1, proposedByName: "Jo Bryce", proposedAt: NOW },
    })
    .execute();
  expect(await rows()).toEqual([]);
});

test("where no one move is enough the meeting itself is opened", async () => {
  await db.updateTable("meeting").set({ minutesAvailable: 10 }).where("id", "=", later).execute();
  expect(await rows()).toMatchObject([
    { note: "Anytown Scrutiny Panel: 155 of 150 planned", href: `/meetings/M-${full}`, verb: "Open" },
  ]);
});
