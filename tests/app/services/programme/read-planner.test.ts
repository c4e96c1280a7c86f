import { beforeEach, expect, test } from "vitest";
import { loadText } from "#app/domain/agenda-item/minutes-planned.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";
import { readItem } from "#app/services/agenda-item/read-item.server.ts";
import { readMeeting } from "#app/services/meeting/read-meeting.server.ts";
import { readPlanner } from "#app/services/programme/read-planner.server.ts";
import { scheduleItem } from "#app/services/agenda-item/schedule-item.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, as, freshDb } from "#tests/support/cast.ts";
import { givenItem, givenMeeting, givenProgramme, givenTheme } from "#tests/support/records.ts";

let db: Db;
let programmeId: number;
let september: number;
let themeId: number;
let itemId: number;

beforeEach(async () => {
  db = await freshDb();
  programmeId = await givenProgramme(db);
  september = await givenMeeting(db);
  await givenMeeting(db, { meetsOn: "2026-08-11", state: "held" });
  await givenMeeting(db, { meetsOn: "2026-11-17", state: "cancelled" });
  await givenMeeting(db, { meetsOn: "2027-06-08" });
  themeId = await givenTheme(db, { state: "approved" });
  itemId = await givenItem(db, { themeId, programmeId, minutes: 30 });
  const on = { meetingId: september, state: "scheduled", position: 1, programmeId } as const;
  await givenItem(db, { ...on, title: "Apologies", minutes: 135 });
});

const board = (who: Parameters<typeof as>[0]) => readPlanner(db, as(who), "anytown-panel", "2026-27");

test("the board holds the items not scheduled, then the year's coming meetings", async () => {
  const read = await board("officer");
  expect(read?.columns.map((column) => column.meeting?.meetsOn ?? "not scheduled")).toEqual([
    "not scheduled",
    "2026-09-08",
  ]);
  expect(read?.columns[0]?.cards).toMatchObject([{ reference: `I-${itemId}`, minutes: 30 }]);
  expect(read?.columns[1]?.load).toEqual({ planned: 135, available: 150, asked: 0 });
  expect(read?.meetings).toEqual([{ value: `M-${september}`, words: "8 September 2026 (15 minutes left)" }]);
});

test("an officer may move what is on it; members and the chair only read", async () => {
  const allowed = async (who: Parameters<typeof as>[0]) =>
    (await board(who))?.columns[0]?.cards.map((card) => card.move.allowed);
  expect(await allowed("officer")).toEqual([true]);
  expect(await allowed("member")).toEqual([false]);
  expect(await allowed("chair")).toEqual([false]);
});

test("an officer may add a meeting until the body's last day", async () => {
  const mayAdd = async (who: Parameters<typeof as>[0]) => (await board(who))?.mayAddMeeting;
  expect([await mayAdd("officer"), await mayAdd("member")]).toEqual([true, false]);
  const end = (endedOn: string) => db.updateTable("body").set({ endedOn }).where("id", "=", 1).execute();
  await end("2026-09-02");
  expect(await mayAdd("officer")).toBe(true);
  await end("2026-09-01");
  expect(await mayAdd("officer")).toBe(false);
});

test("an item that waits for the chair says so and cannot be moved again", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const input = { itemId, version: 1, meetingId: september, reasonWords: "A gap opened." };
  await scheduleItem(db, acting("officer"), input);
  const card = (await board("officer"))?.columns[0]?.cards[0];
  expect(card).toMatchObject({
    waiting: [{ reference: "V-1", words: `add I-${itemId} to 8 September 2026` }],
    move: { allowed: false, how: "variation", reasonNeeded: true },
  });
  const offers = (await readItem(db, as("officer"), itemId))?.offers;
  expect(offers?.find((offer) => offer.words === "Put on a meeting")?.verdict).toMatchObject({
    because: "V-1 already asks the chair to change it: wait for the decision, or withdraw that request first.",
  });
});

test("a column and each request count what is asked for together", async () => {
  await db.updateTable("workProgramme").set({ state: "published" }).execute();
  const second = await givenItem(db, { themeId, programmeId, minutes: 20 });
  for (const [id, minutes] of [
    [itemId, 30],
    [second, 20],
  ] as const) {
    const asked = { itemId: id, version: 1, meetingId: september, reasonWords: `${minutes} minutes` };
    expect(await scheduleItem(db, acting("officer"), asked)).toMatchObject({ result: { how: "variation" } });
  }
  const column = (await board("officer"))?.columns[1];
  expect(column?.load).toEqual({ planned: 135, available: 150, asked: 50 });
  expect(column && loadText(column.load)).toBe("135 of 150 minutes planned, 15 left; 185 with everything asked for");
  const waiting = await readApprovals(db, as("chair"));
  expect(waiting.flatMap((one) => (one.kind === "variation" ? one.variation.effects : []))).toEqual([
    "8 September 2026: +30 minutes makes 165 of 150: over by 15 minutes, and 185 with everything asked for",
    "8 September 2026: +20 minutes makes 155 of 150: over by 5 minutes, and 185 with everything asked for",
  ]);
});

test("for another body's people there is no board, no meeting and no item", async () => {
  expect(await board("outsideOfficer")).toBeUndefined();
  expect(await readMeeting(db, as("outsideOfficer"), september)).toBeUndefined();
  expect(await readItem(db, as("outsideMember"), itemId)).toBeUndefined();
});

test("a sensitive theme's item, and what was said of it, stay with officers and chairs", async () => {
  const secret = { itemId, version: 1, meetingId: september, reasonWords: "A SECRET reason" };
  await db.updateTable("theme").set({ sensitiveSinceAt: "2026-08-01T09:00:00.000Z" }).execute();
  await scheduleItem(db, acting("officer"), secret);

  expect(JSON.stringify(await readMeeting(db, as("chair"), september))).toContain("A SECRET reason");
  const seen = JSON.stringify([await readMeeting(db, as("member"), september), await board("member")]);
  expect(seen).not.toContain("SECRET");
  expect(seen).not.toContain("Host families");
  expect(await readItem(db, as("member"), itemId)).toBeUndefined();
});

test("only officers read officers' notes", async () => {
  await db.updateTable("agendaItem").set({ officerNotes: "A SECRET note" }).where("id", "=", itemId).execute();
  expect((await readItem(db, as("officer"), itemId))?.item.officerNotes).toBe("A SECRET note");
  const others = [await readItem(db, as("chair"), itemId), await readItem(db, as("member"), itemId)];
  expect(JSON.stringify([others, await board("member"), await board("chair")])).not.toContain("SECRET");
});

test("a meeting's agenda runs in order with guide times", async () => {
  await scheduleItem(db, acting("officer"), { itemId, version: 1, meetingId: september });
  const page = await readMeeting(db, as("member"), september);
  expect(page?.agenda.map(({ number, startsAt, minutes }) => [number, startsAt, minutes])).toEqual([
    ["1", "17:00", 135],
    ["2", "19:15", 30],
  ]);
  expect(page?.meeting.minutesPlanned).toBe(165);
});
