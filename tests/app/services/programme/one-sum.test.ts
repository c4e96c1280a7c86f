import { beforeEach, expect, test } from "vitest";
import { barOf, capacityOf, loadOf, loadText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { readAgendaPaper } from "#app/services/agenda/read-agenda-paper.server.ts";
import { offerItemMove } from "#app/services/agenda-item/offer-item-move.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readPlanBasis } from "#app/services/plan/read-plan-basis.server.ts";
import { offerProgramme } from "#app/services/programme/offer-programme.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import { readYear } from "#app/services/programme/read-year.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb, NOW, PEOPLE } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

const YEAR = { slug: "anytown-panel", year: "2026-27" };
const officer = as("officer");
let db: Db;
let meetingId: number;
let otherItem: number;

beforeEach(async () => {
  db = await freshDb();
  const programmeId = await givenProgramme(db, { state: "published" });
  const september = await givenMeeting(db);
  meetingId = await givenMeeting(db, { meetsOn: "2026-10-13" });
  const themed = async (more: Parameters<typeof givenItem>[1]) =>
    givenItem(db, { programmeId, state: "scheduled", themeId: await givenTheme(db, { state: "scheduled" }), ...more });
  await givenItem(db, { meetingId, state: "scheduled", kind: "procedural", minutes: 15 });
  await themed({ meetingId, minutes: 30 });
  // 20 minutes are asked for by a request, 25 by a theme that waits for its approval.
  const itemId = await themed({ meetingId: september, minutes: 20 });
  otherItem = await themed({ meetingId: september, minutes: 10 });
  const asked = { itemId, version: 1, meetingId, reasonWords: "Sooner." };
  expect(await scheduleItem(db, acting("officer"), asked)).toMatchObject({ result: { how: "variation" } });
  const themeId = await givenTheme(db, { state: "with_chair" });
  const askedByPersonId = PEOPLE.officer.personId;
  await db.insertInto("themePlace").values({ themeId, meetingId, minutes: 25, askedByPersonId }).execute();
});

/** The minutes left that words tell of; below nothing where it is over. */
function roomIn(words: string): number {
  if (/\bfull\b|leaves no time|, 0 left/.test(words)) return 0;
  const over = /over by (\d+)|(\d+) minutes? over/i.exec(words);
  if (over) return -Number(over[1] ?? over[2]);
  const left = /leaves (\d+)|(\d+)(?: minutes?)? left/.exec(words);
  expect(words).toMatch(/left|leaves/);
  return Number(left?.[1] ?? left?.[2]);
}

const roomOf = (load: Load) => capacityOf(load).left - capacityOf(load).over;

test.each([
  ["some time is left", 120, 30],
  ["it is full", 90, 0],
  ["it is over", 60, -30],
])("words and bar of one meeting are one number wherever they stand: %s", async (_, minutesAvailable, room) => {
  await db.updateTable("meeting").set({ minutesAvailable }).where("id", "=", meetingId).execute();

  const column = (await readPlanner(db, officer, YEAR, NOW))?.columns.find(
    ({ meeting }) => meeting?.meetsOn === "2026-10-13",
  );
  const meeting = (await readMeeting(db, officer, meetingId))!.meeting;
  const approvals = await readApprovals(db, as("chair"));
  const effects = approvals.flatMap((one) => (one.kind === "variation" ? one.variation.effects : []));
  const place = approvals.flatMap((one) => (one.kind === "theme" ? [one.place?.words ?? ""] : []))[0]!;
  const chooser = (await offerItemMove(db, officer, otherItem, "schedule_item"))?.meetings.find(({ words }) =>
    words.startsWith("13 October"),
  );
  const paper = (await readAgendaPaper(db, officer, meetingId))?.working;
  const year = (await readYear(db, officer, YEAR))?.picture;

  const load = column!.load;
  expect(load).toEqual({ planned: 45, available: minutesAvailable, asked: 45, leaving: 0 });
  expect(loadOf(meeting)).toEqual(load);
  expect({
    board: roomIn(loadText(load)),
    meeting: roomIn(loadText(loadOf(meeting))),
    request: roomIn(effects.find((line) => line.startsWith("13 October"))!),
    theme: roomIn(place),
    chooser: roomIn(chooser!.words),
    year: roomIn(JSON.stringify(year).match(/[^"]*45 of \d+[^"]*planned[^"]*/)![0]),
  }).toEqual({ board: room, meeting: room, request: room, theme: room, chooser: room, year: room });
  expect(paper?.load).toEqual(load);
  expect(roomOf(load)).toBe(room);

  const { firm, soft, over, end } = barOf(load);
  const whole = Math.max(minutesAvailable, 90);
  const minutes = (part: number) => Math.round(part * whole);
  expect([minutes(firm) + minutes(soft) + minutes(over), minutes(over), minutes(end)]).toEqual([
    90,
    Math.max(0, -room),
    minutesAvailable,
  ]);

  const programme = (await offerProgramme(db, officer, YEAR))!;
  const { instance } = await readPlanBasis(db, officer, programme);
  const planned = instance.meetings.find(({ on }) => on === "2026-10-13")!;
  const standing = instance.items.filter(({ now }) => now === planned.id).reduce((sum, item) => sum + item.minutes, 0);
  expect(planned.minutes - standing).toBe(room < 0 ? Math.max(room, -standing) : room);
});
