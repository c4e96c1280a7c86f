import { beforeEach, expect, test } from "vitest";
import type { CalendarEvent } from "#app/domain/feed/calendar.ts";
import { cancelMeeting } from "#app/services/meeting/cancel-meeting.server.ts";
import { editMeeting } from "#app/services/meeting/edit-meeting.server.ts";
import { readBodyCalendar, readThemeCalendar } from "#app/services/feed/read-public-calendars.server.ts";
import type { Db } from "#db/open.server.ts";
import { acting, freshDb } from "#tests/support/cast.ts";
import { givenApprovedProgramme, publish } from "#tests/support/publishing.ts";
import { givenMeeting } from "#tests/support/records.ts";

let db: Db;
let given: Awaited<ReturnType<typeof givenApprovedProgramme>>;

beforeEach(async () => {
  db = await freshDb();
  given = await givenApprovedProgramme(db);
});

const all = async () => (await readBodyCalendar(db, "anytown-panel"))?.events ?? [];
const panel = async () => (await all()).filter(({ key }) => key.startsWith("meeting-"));
const theme = async () => (await readThemeCalendar(db, given.themeId))?.events ?? [];
const find = (events: readonly CalendarEvent[], key: string) => {
  const event = events.find((one) => one.key === key);
  if (!event) throw new Error(`No ${key} among ${events.map((one) => one.key).join(", ")}`);
  return event;
};
const move = (meetingId: number, meetsOn: string, version: number) =>
  editMeeting(db, acting("officer"), {
    meetingId,
    version,
    meetsOn,
    startsAt: "18:00",
    venue: "Town hall",
    howToAttend: "",
    kind: "ordinary",
    minutesAvailable: 120,
  });

test("before anything is published a body's calendar is empty, and a theme has none", async () => {
  expect(await panel()).toEqual([]);
  expect(await readThemeCalendar(db, given.themeId)).toBeUndefined();
  expect(await readBodyCalendar(db, "no-such-body")).toBeUndefined();
});

test("a release puts every meeting of it in the calendar, with what is on and how long it is", async () => {
  await publish(db, given.programmeId, "2026-07-01T09:00:00.000Z");
  const events = await panel();
  expect(events.map(({ key }) => key)).toEqual([`meeting-${given.september}`, `meeting-${given.october}`]);
  expect(events[0]).toMatchObject({
    changedAt: "2026-07-01T09:00:00.000Z",
    time: { from: "2026-09-08T16:00:00.000Z", until: "2026-09-08T18:30:00.000Z" },
    summary: "Anytown Scrutiny Panel",
    description: "On the agenda:\n- Taxi licensing",
    location: "Council chamber",
    href: `/meetings/M-${given.september}`,
    status: "confirmed",
  });
});

test("a meeting that is moved is the same entry, further on; nothing moves before it is published", async () => {
  await publish(db, given.programmeId, "2026-07-01T09:00:00.000Z");
  const before = await panel();
  expect(await move(given.september, "2026-09-15", 1)).toMatchObject({ ok: true });
  expect(await panel()).toEqual(before);

  await publish(db, given.programmeId, "2026-08-01T09:00:00.000Z");
  const [was, is] = [before, await panel()].map((events) => find(events, `meeting-${given.september}`));
  expect(is?.time).toEqual({ from: "2026-09-15T17:00:00.000Z", until: "2026-09-15T19:00:00.000Z" });
  expect(is?.sequence).toBeGreaterThan(was?.sequence ?? Infinity);
  expect(is?.description).toContain("Moved from 8 September 2026.");
});

test("a cancelled meeting stays, as cancelled, with the reason", async () => {
  await publish(db, given.programmeId);
  const before = find(await panel(), `meeting-${given.october}`);
  const cancelled = { meetingId: given.october, version: 1, reasonWords: "No business" };
  expect(await cancelMeeting(db, acting("officer"), cancelled)).toMatchObject({ ok: true });
  await publish(db, given.programmeId);
  const after = find(await panel(), `meeting-${given.october}`);
  expect(after).toMatchObject({ status: "cancelled", summary: "Cancelled: Anytown Scrutiny Panel" });
  expect(after.description).toContain("Reason: No business");
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test("a meeting without a time takes the day", async () => {
  const id = await givenMeeting(db, { meetsOn: "2026-11-10", startsAt: null });
  await publish(db, given.programmeId);
  expect(find(await panel(), `meeting-${id}`).time).toEqual({ on: "2026-11-10" });
});

test("a theme's calendar follows its item from meeting to meeting", async () => {
  await publish(db, given.programmeId, "2026-07-01T09:00:00.000Z");
  const [before] = await theme();
  expect(before).toMatchObject({
    key: `item-${given.itemId}`,
    summary: "Taxi licensing (Anytown Scrutiny Panel)",
    time: { from: "2026-09-08T16:00:00.000Z", until: "2026-09-08T18:30:00.000Z" },
    status: "confirmed",
  });

  const to = { meetingId: given.october };
  await db.updateTable("agendaItem").set(to).where("id", "=", given.itemId).execute();
  await publish(db, given.programmeId, "2026-08-01T09:00:00.000Z");
  const [after] = await theme();
  expect(after).toMatchObject({ key: before?.key, time: { from: "2026-10-13T16:00:00.000Z" } });
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
});

test("an item that is deferred stays in its theme's calendar, as cancelled, on the day it was taken off", async () => {
  await publish(db, given.programmeId, "2026-07-01T09:00:00.000Z");
  const deferred = {
    meetingId: null,
    state: "deferred",
    reasonCode: null,
    reasonWords: "Report late",
  } as const;
  await db.updateTable("agendaItem").set(deferred).where("id", "=", given.itemId).execute();
  await publish(db, given.programmeId, "2026-08-01T09:00:00.000Z");
  expect(await theme()).toMatchObject([
    {
      key: `item-${given.itemId}`,
      time: { on: "2026-09-08" },
      summary: "Deferred: Taxi licensing (Anytown Scrutiny Panel)",
      status: "cancelled",
    },
  ]);
});

test("what is withheld since goes from every calendar at once", async () => {
  await publish(db, given.programmeId);
  const theirs = { kind: "item", recordId: given.itemId } as const;
  await db.deleteFrom("publication").where("kind", "=", theirs.kind).where("recordId", "=", theirs.recordId).execute();
  expect(find(await panel(), `meeting-${given.september}`).description).toBe("");
  expect(await theme()).toEqual([]);
});

test("the day by which the agenda is public is an entry of its own, and moves with the published meeting", async () => {
  await publish(db, given.programmeId, "2026-07-01T09:00:00.000Z");
  const before = find(await all(), `agenda-${given.september}`);
  // Five clear days before Tuesday 8 September 2026: 7, 4, 3, 2 and 1 September; 31 August is a bank holiday.
  expect(before).toMatchObject({
    time: { on: "2026-08-28" },
    summary: "Agenda and reports are public by today: Anytown Scrutiny Panel",
    status: "confirmed",
  });
  await move(given.september, "2026-09-15", 1);
  expect(find(await all(), before.key)).toEqual(before);
  await publish(db, given.programmeId, "2026-08-01T09:00:00.000Z");
  const after = find(await all(), before.key);
  expect(after.time).toEqual({ on: "2026-09-07" });
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test("a day that is added to the calendar moves it too, and the number rises; taken off again, it rises again", async () => {
  await publish(db, given.programmeId);
  const seen = async () => find(await all(), `agenda-${given.september}`);
  const first = await seen();
  const day = {
    onDay: "2026-09-02",
    words: "Closed",
    addedAt: "2026-07-02T09:00:00.000Z",
    addedByName: "Jo Bryce",
  };
  await db.insertInto("calendarDay").values(day).execute();
  const second = await seen();
  expect(second).toMatchObject({ time: { on: "2026-08-27" } });
  const removed = { removedAt: "2026-07-03T09:00:00.000Z", removedByName: "Jo Bryce" };
  await db.updateTable("calendarDay").set(removed).execute();
  const third = await seen();
  expect(third.time).toEqual(first.time);
  expect([second.sequence > first.sequence, third.sequence > second.sequence]).toEqual([true, true]);
});
