import ICAL from "ical.js";
import ical from "ical-generator";
import nodeIcal, { type VEvent } from "node-ical";
import { expect, test } from "vitest";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Calendar } from "#app/domain/feed/calendar.ts";
import { meetingEvent, type MeetingToTell } from "#app/domain/feed/meeting-event.ts";
import { calendarFile, folded } from "#app/exports/calendar.ts";

const ORIGIN = "https://planner.example.test";

const told = (but: Partial<MeetingToTell> = {}) =>
  meetingEvent({
    id: 5,
    bodyName: "Anytown Scrutiny Panel",
    kind: "ordinary",
    state: "confirmed",
    meetsOn: "2026-09-08",
    dateBasis: "stated",
    startsAt: "17:00",
    minutesAvailable: 150,
    movedFrom: null,
    venue: "Council chamber, Anytown",
    howToAttend: "",
    reason: null,
    agenda: { words: "On the agenda:", titles: [] },
    sequence: 3,
    changedAt: "2026-07-01T09:00:00.000Z",
    ...but,
  });

const fileOf = (...events: Calendar["events"]) =>
  calendarFile(
    { name: "Anytown Scrutiny Panel", description: "Its meetings", href: "/bodies/anytown-panel", events },
    ORIGIN,
  );

/** The same file as two programs that know nothing of each other read it. */
function readTwice(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const one = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const other = Object.values(nodeIcal.sync.parseICS(file)).filter((part): part is VEvent => part?.type === "VEVENT");
  expect(one.map(({ uid }) => uid)).toEqual(other.map(({ uid }) => uid));
  return { calendar, one, other };
}

/** A year of meetings on the days where clocks are awkward, by hand: the day, the time, and both ends in UTC. */
const YEAR: [IsoDate, string, string, string][] = [
  ["2026-03-28", "17:00", "2026-03-28T17:00:00.000Z", "2026-03-28T19:30:00.000Z"],
  ["2026-03-29", "17:00", "2026-03-29T16:00:00.000Z", "2026-03-29T18:30:00.000Z"],
  ["2026-06-30", "17:00", "2026-06-30T16:00:00.000Z", "2026-06-30T18:30:00.000Z"],
  ["2026-10-24", "17:00", "2026-10-24T16:00:00.000Z", "2026-10-24T18:30:00.000Z"],
  ["2026-10-25", "17:00", "2026-10-25T17:00:00.000Z", "2026-10-25T19:30:00.000Z"],
  ["2026-12-08", "23:00", "2026-12-08T23:00:00.000Z", "2026-12-09T01:30:00.000Z"],
  ["2027-02-02", "10:00", "2027-02-02T10:00:00.000Z", "2027-02-02T12:30:00.000Z"],
];

test("a year of meetings is read by two programs at the same instants, on both sides of the clocks", () => {
  const file = fileOf(...YEAR.map(([meetsOn, startsAt], id) => told({ id: id + 1, meetsOn, startsAt })));
  const { one, other } = readTwice(file);
  const expected = YEAR.map(([, , start, end]) => ({ start, end }));
  expect(
    one.map(({ startDate, endDate }) => ({
      start: startDate.toJSDate().toISOString(),
      end: endDate.toJSDate().toISOString(),
    })),
  ).toEqual(expected);
  expect(other.map(({ start, end }) => ({ start: start.toISOString(), end: end?.toISOString() }))).toEqual(expected);
});

test("a meeting whose time is not set takes the whole day, and the day only", () => {
  const file = fileOf(told({ startsAt: null, meetsOn: "2026-03-29" }));
  const { one, other } = readTwice(file);
  expect(one[0]?.startDate).toMatchObject({ isDate: true, year: 2026, month: 3, day: 29 });
  expect(one[0]?.duration.toSeconds()).toBe(86_400);
  expect(other[0]?.datetype).toBe("date");
  expect(file).toContain("DTSTART;VALUE=DATE:20260329\r\n");
});

test("it says what a calendar must say, once, and in the lines a calendar has", () => {
  const file = fileOf(told(), told({ id: 6, state: "cancelled", reason: "Not quorate" }));
  expect(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//")).toBe(true);
  expect(file.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lines = file.split("\r\n");
  for (const [line, times] of [
    ["METHOD:PUBLISH", 1],
    ["X-WR-CALNAME:Anytown Scrutiny Panel", 1],
    ["REFRESH-INTERVAL;VALUE=DURATION:PT4H", 1],
    ["BEGIN:VEVENT", 2],
    ["UID:meeting-5@planner.example.test", 1],
    ["UID:meeting-6@planner.example.test", 1],
    ["SEQUENCE:3", 2],
    ["DTSTAMP:20260701T090000Z", 2],
    ["LAST-MODIFIED:20260701T090000Z", 2],
    ["STATUS:CONFIRMED", 1],
    ["STATUS:CANCELLED", 1],
    ["SUMMARY:Anytown Scrutiny Panel", 1],
    ["SUMMARY:Cancelled: Anytown Scrutiny Panel", 1],
    ["LOCATION:Council chamber\\, Anytown", 2],
    ["URL;VALUE=URI:https://planner.example.test/meetings/M-5", 1],
  ] as const)
    expect(lines.filter((each) => each === line).length, line).toBe(times);
});

test("a provisional meeting is tentative and says so; one that was moved says from when; one that is off says why", () => {
  const { one } = readTwice(
    fileOf(
      told({ id: 1, state: "provisional" }),
      told({ id: 2, movedFrom: "2026-09-01", howToAttend: "Doors open at 4pm." }),
      told({ id: 3, state: "cancelled", reason: "Not quorate", howToAttend: "Doors open at 4pm." }),
    ),
  );
  expect(one.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual([
    "TENTATIVE",
    "CONFIRMED",
    "CANCELLED",
  ]);
  expect(one.map(({ description }) => description.replace(/\n*https:\S+$/, ""))).toEqual([
    "This date may still change.",
    "Moved from 1 September 2026.\n\nHow to attend:\nDoors open at 4pm.",
    "This meeting is cancelled. Reason: Not quorate",
  ]);
});

/** What people type that a calendar could take for its own. */
const HOSTILE = [
  "Taxis, buses; trains",
  "Back\\slash and \\n that is no line break",
  "One line\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Smuggled",
  'Quotes " and : colons',
  "Ωμέγα 委員会 🏛️ ".repeat(20).trim(),
  "x".repeat(400),
  "Bell\u0007 and half a pair \ud83c and a null \u0000.",
  "<script>alert(1)</script>",
];

test.each(HOSTILE)("hostile words stay words: %j", (words) => {
  const file = fileOf(
    told({
      bodyName: words,
      venue: words,
      howToAttend: words,
      agenda: { words: "On the agenda:", titles: [words] },
    }),
  );
  const { one, other } = readTwice(file);
  expect(one.length).toBe(1);
  const clean = words.replace(/[\u0000\u0007]|\p{Surrogate}/gu, "").replaceAll("\r\n", "\n");
  const line = clean.replace(/\s+/g, " ");
  expect(one[0]?.summary).toBe(line);
  expect(one[0]?.location).toBe(line);
  expect(one[0]?.description).toBe(`On the agenda:\n- ${clean}\n\nHow to attend:\n${clean}\n\n${ORIGIN}/meetings/M-5`);
  // node-ical takes an escaped backslash before an n for a line break; RFC 5545 does not.
  if (!line.includes("\\n")) expect(other[0]?.summary).toBe(line);
  for (const each of file.split("\r\n")) expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
});

test("the name of the calendar is as safe as its events", () => {
  const file = calendarFile(
    { name: "A, b; c\r\nX-EVIL:1", description: "d\nEND:VCALENDAR", href: "/bodies/x", events: [told()] },
    ORIGIN,
  );
  const { calendar } = readTwice(file);
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toMatch(/^A\\?, b\\?; c X-EVIL:1$/);
  expect(file).not.toMatch(/^X-EVIL/m);
});

test("no byte order mark stands before it, and the same calendar is the same file", () => {
  expect(Buffer.from(fileOf(told())).subarray(0, 3).toString()).toBe("BEG");
  expect(fileOf(told())).toBe(fileOf(told()));
});

test("a calendar says in words that a date is inferred, and nothing of one that is stated", () => {
  const { one } = readTwice(fileOf(told({ dateBasis: "inferred" }), told({ id: 6 })));
  expect(one.map(({ description }) => description.includes("This date is inferred: no source states it."))).toEqual([
    true,
    false,
  ]);
});

test.each(["a", "é", "–", "𝄞", "aé–𝄞", "four words are repeated "])(
  "lines of %j are folded as the library folds them",
  (letters) => {
    for (let length = 55; length < 90; length += 1) {
      const name = letters
        .repeat(length)
        .slice(0, length * 3)
        .trim();
      expect(ical({ name }).toString()).toContain(`\r\n${folded(`NAME:${name}`)}\r\n`);
    }
  },
);
