import { expect, test } from "vitest";
import { meetingDay, meetingWeekday, type DayOfMeeting } from "#app/domain/meeting/day.ts";
import { dateBasisOf } from "#app/domain/programme/entry.ts";
import { entryDay, ofMeeting } from "#app/domain/story/entry.ts";

test.each<[DayOfMeeting, string, string]>([
  [
    { meetsOn: "2015-07-03", dateBasis: "inferred" },
    "3 July 2015 (date inferred)",
    "Friday 3 July 2015 (date inferred)",
  ],
  [{ meetsOn: "2015-07-03", dateBasis: "stated" }, "3 July 2015", "Friday 3 July 2015"],
  [{ meetsOn: "2015-07-03", dateBasis: null }, "3 July 2015", "Friday 3 July 2015"],
  [{ meetsOn: null, dateBasis: null }, "", ""],
])("a meeting's day says where it is inferred: %j", (meeting, day, weekday) => {
  expect([meetingDay(meeting), meetingWeekday(meeting)]).toEqual([day, weekday]);
});

test("a release of before it was told holds no inferred date", () => {
  expect([dateBasisOf({}), dateBasisOf({ dateBasis: "inferred" })]).toEqual(["stated", "inferred"]);
});

const at = (dateBasis: "stated" | "inferred") => ({ href: "/meetings/M-5", on: "2015-07-03", dateBasis });

test.each([
  ["on the day of a meeting whose date is inferred", "2015-07-03", at("inferred"), "3 July 2015 (date inferred)"],
  ["on the day of any other meeting", "2015-07-03", at("stated"), "3 July 2015"],
  ["on a day of its own, after such a meeting", "2015-07-20", at("inferred"), "20 July 2015"],
  ["at no meeting", "2015-07-03", null, "3 July 2015"],
])("an entry of a story that happened %s", (_, on, meeting, words) => {
  expect(entryDay({ on, meeting })).toBe(words);
});

test("the meeting of an entry is named by its day, inferred or not", () => {
  expect([ofMeeting(at("inferred")), ofMeeting(at("stated"))]).toEqual([
    "meeting of 3 July 2015 (date inferred)",
    "meeting of 3 July 2015",
  ]);
});
