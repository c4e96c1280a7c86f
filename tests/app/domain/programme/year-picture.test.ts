import { NO_LOAD } from "#app/domain/agenda-item/minutes-planned.ts";
import { expect, test } from "vitest";
import { lanesOfPublished, publishedLoad } from "#app/domain/programme/published-year.ts";
import type { PublishedItemLine } from "#app/domain/programme/view.ts";
import { workingYear } from "#app/domain/programme/working-year.ts";
import { shareOf, yearPicture, type YearFacts, type YearPoint } from "#app/domain/programme/year-picture.ts";

const YEAR = { firstDay: "2026-05-01", lastDay: "2027-04-30" };
const TODAY = "2026-11-28";
const NOTHING: YearFacts = { ...YEAR, meetings: [], lanes: [], windows: [], deadlines: [], daysOff: [] };

const lane = (title: string, points: YearPoint[], without = "No date yet") => ({
  key: title,
  title,
  href: `/themes/${title}`,
  without,
  points,
});
const drawn = (facts: Partial<YearFacts>) => yearPicture({ ...NOTHING, ...facts }, TODAY);

test.each([
  ["2026-05-01", 0],
  ["2026-05-02", 0.0027],
  ["2026-11-28", 0.5781],
  ["2027-04-30", 0.9973],
  ["2027-05-01", 1],
])("%s lies at %d of a year from May to April", (day, share) => {
  expect(shareOf(day, YEAR)).toBe(share);
});

test("a year has its months, the first from its first day, whichever day that is", () => {
  expect(
    drawn({})
      .months.map(({ words }) => words)
      .join(" "),
  ).toBe("May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr");
  const fromMiddle = drawn({ firstDay: "2026-05-15", lastDay: "2027-05-14" });
  expect(fromMiddle.months.map(({ words }) => words).join(" ")).toBe(
    "May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr May",
  );
  expect(fromMiddle.months[0]?.at).toBe(0);
});

test("today is drawn in its own year alone", () => {
  expect(drawn({}).today).toBe(0.5781);
  expect(yearPicture(NOTHING, "2027-05-01").today).toBeNull();
});

test.each<[YearPoint[], string]>([
  [[{ on: "2026-06-18", mark: "looked_at" }], "Looked at on 18 June 2026"],
  [[{ on: "2026-11-19", mark: "awaiting" }], "On the agenda of 19 November 2026, record not out yet"],
  [
    [
      { on: "2027-03-04", mark: "to_come" },
      { on: "2026-06-18", mark: "looked_at" },
    ],
    "Looked at on 18 June 2026; to come on 4 March 2027",
  ],
  [
    [
      { on: "2026-09-17", mark: "moved" },
      { on: "2026-12-03", mark: "to_come" },
    ],
    "Moved from 17 September 2026; to come on 3 December 2026",
  ],
  // What is on no other day was not moved.
  [[{ on: "2026-09-17", mark: "moved" }], "Taken off 17 September 2026. No date yet"],
  [[{ on: "2026-06-18", mark: "looked_at", basis: "inferred" }], "Looked at on 18 June 2026 (date inferred)"],
  [[], "No date yet"],
  // Once only, and not of a day that it is on again.
  [
    [
      { on: "2026-12-03", mark: "moved" },
      { on: "2026-12-03", mark: "to_come" },
      { on: "2026-12-03", mark: "to_come" },
    ],
    "To come on 3 December 2026",
  ],
  // Another year's day is no part of this picture.
  [[{ on: "2026-04-30", mark: "moved" }], "No date yet"],
])("a lane says in words what is drawn of it: %#", (points, words) => {
  expect(drawn({ lanes: [lane("Taxis", points)] }).lanes[0]?.words).toBe(words);
});

test("lanes stand as the year takes them, those without a day last", () => {
  const lanes = [
    lane("No day", []),
    lane("Second", [{ on: "2026-12-03", mark: "to_come" }]),
    lane("First", [{ on: "2026-06-18", mark: "looked_at" }]),
    lane("Also first", [{ on: "2026-06-18", mark: "looked_at" }]),
  ];
  expect(drawn({ lanes }).lanes.map(({ title }) => title)).toEqual(["Also first", "First", "Second", "No day"]);
});

const meeting = (facts: Partial<YearFacts["meetings"][number]>) => ({
  meetsOn: "2026-12-03",
  dateBasis: "stated" as const,
  href: "/meetings/M-1",
  state: "confirmed" as const,
  happened: "to_come" as const,
  load: { ...NO_LOAD, planned: 100, available: 120 },
  ...facts,
});

test.each([
  [{}, "Confirmed", "100 of 120 minutes planned, 20 left", "20 left"],
  [
    { load: { ...NO_LOAD, planned: 135, available: 120 } },
    "Confirmed",
    "Over by 15 minutes: 135 of 120 planned",
    "15 over",
  ],
  [{ load: { ...NO_LOAD, planned: 120, available: 120 } }, "Confirmed", "120 of 120 minutes planned, 0 left", "full"],
  [{ load: null }, "Confirmed", "Time not published", ""],
  [{ state: "cancelled" as const }, "Cancelled", "None: cancelled", ""],
  [{ state: "provisional" as const, happened: "not_recorded" as const }, "Record not out yet", undefined, "20 left"],
])("a meeting says how full it is as every page does: %#", (facts, stateWords, timeWords, short) => {
  const [shown] = drawn({ meetings: [meeting(facts)] }).meetings;
  expect(shown).toMatchObject({ day: "3 December 2026", stateWords, short });
  if (timeWords) expect(shown?.timeWords).toBe(timeWords);
});

test("windows end with their last day and no later than the year; deadlines stand by day; days off in runs", () => {
  const picture = drawn({
    windows: [
      { title: "Precept", from: "2027-01-25", to: "2027-02-08", words: "" },
      { title: "Any meeting", from: "2026-05-01", to: "2027-04-30", words: "" },
      { title: "Next year's", from: "2027-05-01", to: "2027-06-01", words: "" },
    ],
    deadlines: [
      { on: "2027-01-28", title: "Later", words: "" },
      { on: "2026-11-30", title: "Sooner", words: "" },
      { on: "2025-11-30", title: "Last year", words: "" },
    ],
    daysOff: [
      { on: "2026-08-04", words: "Recess" },
      { on: "2026-08-03", words: "Recess" },
      { on: "2026-08-05", words: "Royal visit" },
      { on: "2026-08-20", words: "Recess" },
    ],
  });
  expect(picture.windows).toMatchObject([
    { title: "Precept", days: "25 January 2027 to 8 February 2027", from: 0.737, to: 0.7781 },
    { title: "Any meeting", from: 0, to: 1 },
  ]);
  expect(picture.deadlines.map(({ title }) => title)).toEqual(["Sooner", "Later"]);
  expect(picture.daysOff.map(({ days, words }) => `${days}: ${words}`)).toEqual([
    "3 August 2026 to 4 August 2026: Recess",
    "5 August 2026: Royal visit",
    "20 August 2026: Recess",
  ]);
});

const published = (item: Partial<PublishedItemLine>): PublishedItemLine =>
  ({
    reference: "I-1",
    title: "Item",
    href: "/items/I-1",
    kind: "theme",
    state: "scheduled",
    minutes: 30,
    happened: "to_come",
    moves: [],
    theme: { reference: "T-1", title: "Taxis", href: "/themes/T-1" },
    meeting: { meetsOn: "2026-12-03", state: "confirmed" },
    ...item,
  }) as PublishedItemLine;
const of = (...items: PublishedItemLine[]) => lanesOfPublished(items, []);

test.each<[Partial<PublishedItemLine>, YearPoint[]]>([
  [{}, [{ on: "2026-12-03", mark: "to_come" }]],
  [{ happened: "recorded", state: "considered" }, [{ on: "2026-12-03", mark: "looked_at" }]],
  [{ happened: "not_recorded" }, [{ on: "2026-12-03", mark: "awaiting" }]],
  [
    { meeting: { meetsOn: "2026-12-03", state: "confirmed", dateBasis: "inferred" } as never },
    [{ on: "2026-12-03", mark: "to_come", basis: "inferred" }],
  ],
  // A meeting that only put it off has not looked at it.
  [{ happened: "recorded", state: "deferred" }, [{ on: "2026-12-03", mark: "moved" }]],
  [{ meeting: { meetsOn: "2026-12-03", state: "cancelled" } as never }, [{ on: "2026-12-03", mark: "moved" }]],
  [
    { moves: [{ kind: "moved", from: "2026-09-17", to: "2026-12-03", reason: null, publishedOn: "2026-09-01" }] },
    [
      { on: "2026-09-17", mark: "moved" },
      { on: "2026-12-03", mark: "to_come" },
    ],
  ],
  [{ meeting: null, state: "not_scheduled" }, []],
])("a released item is marked by what readers are told of it: %#", (item, points) => {
  expect(of(published(item))).toMatchObject([{ title: "Taxis", points }]);
});

test("the items of a theme share its lane; routine business has none; a theme that was only spoken of neither", () => {
  const lanes = lanesOfPublished(
    [
      published({}),
      published({ reference: "I-2", kind: "standing", theme: null, title: "Apologies" }),
      published({ reference: "I-3", kind: "statutory", theme: null, title: "The precept", href: "/items/I-3" }),
      published({ reference: "I-4", meeting: null, state: "not_scheduled" }),
    ],
    [
      { reference: "T-2", title: "Waits", href: "/themes/T-2", why: "", state: "approved", stateWords: "Approved" },
      { reference: "T-3", title: "Said", href: "/themes/T-3", why: "", state: "considered", stateWords: "Considered" },
    ],
  );
  expect(lanes.map(({ title, href, without }) => [title, href, without])).toEqual([
    ["Taxis", "/themes/T-1", "No date yet"],
    ["The precept", "/items/I-3", "No date yet"],
    ["Waits", "/themes/T-2", "No date yet"],
  ]);
});

test("what is withdrawn or put off says so, unless other business of its theme is still to be placed", () => {
  const off = published({ meeting: null, state: "withdrawn" });
  const wait = published({ reference: "I-2", meeting: null, state: "not_scheduled" });
  expect(of(off)[0]?.without).toBe("Withdrawn");
  expect(of(published({ meeting: null, state: "deferred" }))[0]?.without).toBe("Deferred, no date yet");
  expect(of(off, wait)[0]?.without).toBe("No date yet");
});

test("how full a meeting is, is not guessed where it is not published how long it is or what is on it takes", () => {
  expect(publishedLoad(120, 30)).toEqual({ ...NO_LOAD, planned: 30, available: 120 });
  expect(publishedLoad(null, 30)).toBeNull();
  expect(publishedLoad(120, null)).toBeNull();
});

test("the working year marks what is planned, taken, gone by and agreed to be moved", () => {
  const met = {
    dateBasis: "stated",
    minutesPlanned: 30,
    minutesAvailable: 60,
    minutesAsked: 20,
    minutesLeaving: 0,
  } as const;
  const item = { title: "Item", themeTitle: "Taxis" };
  const { meetings, lanes } = workingYear(
    {
      meetings: [
        { id: 1, meetsOn: "2026-06-18", state: "held", ...met, dateBasis: "inferred" },
        { id: 2, meetsOn: "2026-11-19", state: "confirmed", ...met },
        { id: 3, meetsOn: "2026-12-03", state: "confirmed", ...met },
      ],
      items: [
        { id: 1, ...item, state: "considered", themeId: 1, meetingId: 1 },
        { id: 2, ...item, state: "scheduled", themeId: 1, meetingId: 2 },
        { id: 3, ...item, state: "scheduled", themeId: 1, meetingId: 3 },
        {
          id: 4,
          ...item,
          title: "The precept",
          state: "not_scheduled",
          themeId: null,
          themeTitle: null,
          meetingId: null,
        },
      ],
      waiting: [{ id: 2, title: "Waits" }],
      moves: [{ itemId: 3, fromDay: "2026-06-18" }],
    },
    TODAY,
  );
  expect(meetings.map(({ happened, load }) => [happened, load?.asked])).toEqual([
    ["recorded", 20],
    ["not_recorded", 20],
    ["to_come", 20],
  ]);
  expect(lanes).toMatchObject([
    {
      title: "Taxis",
      href: "/themes/T-1",
      points: [
        { on: "2026-06-18", mark: "looked_at", basis: "inferred" },
        { on: "2026-11-19", mark: "awaiting" },
        { on: "2026-06-18", mark: "moved" },
        { on: "2026-12-03", mark: "to_come" },
      ],
    },
    { title: "The precept", href: "/items/I-4", points: [] },
    { title: "Waits", href: "/themes/T-2", points: [], without: "No date yet" },
  ]);
});
