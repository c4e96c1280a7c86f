import { describe, expect, test } from "vitest";
import { readDueWords } from "#app/domain/follow-up/due-words.ts";

/** Said at the West Mercia meeting of Friday 31 March 2023; the next meeting was not fixed. */
const IN_2023 = { saidOn: "2023-03-31", nextMeetingOn: null };
const ON_TEST_DAY = { saidOn: "2026-09-01", nextMeetingOn: "2026-10-13" };

type Expected = [words: string, dueKind: string, dueOn: string | null, reviewOn: string];

/** What published minutes and action logs say (“A3” is a row of one), worked out by hand. */
const FROM_THE_SOURCES: [said: string, ...Expected][] = [
  // A1-A3, C1-C4, C6, C7: nothing was said; looked at again in three months.
  ["2023-03-31", "", "none", null, "2023-06-30"],
  // A2's neighbour and D9: "next 12 months".
  ["2023-03-31", "next 12 months", "exact", "2024-03-31", "2024-03-31"],
  // A3: training was due on the day of the meeting itself.
  ["2023-03-31", "31 March 2023", "exact", "2023-03-31", "2023-03-31"],
  ["2023-03-31", "due 31 March", "exact", "2023-03-31", "2023-03-31"],
  // C5: "beyond September 2015" gives no last day; looked at when September is over.
  ["2015-07-03", "after Sep 2015", "none", null, "2015-10-01"],
  ["2015-07-03", "beyond September 2015", "none", null, "2015-10-01"],
  // C8 to C11.
  ["2016-09-22", "in due course", "none", null, "2016-12-22"],
  ["2016-09-22", "kept under review", "none", null, "2016-12-22"],
  ["2023-03-31", "once completed", "none", null, "2023-06-30"],
  ["2023-03-31", "June [2023]", "month", "2023-06-30", "2023-06-30"],
  ["2023-03-31", "in June", "month", "2023-06-30", "2023-06-30"],
  // D1 and D2.
  ["2015-11-04", "three times a year if possible", "none", null, "2016-03-04"],
  ["2015-11-04", "for the ensuing year", "exact", "2016-11-04", "2016-11-04"],
  // D3: an annual report, and a reinspection 18 months after.
  ["2015-11-04", "annually", "none", null, "2016-11-04"],
  ["2015-11-04", "18 months afterwards", "exact", "2017-05-04", "2017-05-04"],
  // D4: since July 2015 it runs; no end.
  ["2015-11-04", "from July 2015", "none", null, "2015-08-01"],
  // D5.
  ["2015-07-03", "over two years", "exact", "2017-07-03", "2017-07-03"],
  ["2015-07-03", "immediately", "none", null, "2015-10-03"],
  ["2015-07-03", "to September 2015", "month", "2015-09-30", "2015-09-30"],
  // D6.
  ["2016-09-22", "in October", "month", "2016-10-31", "2016-10-31"],
  ["2016-09-22", "over the next 2 years", "exact", "2018-09-22", "2018-09-22"],
  ["2016-09-22", "by December 2016", "month", "2016-12-31", "2016-12-31"],
  ["2016-09-22", "next few months", "none", null, "2016-12-22"],
  ["2016-09-22", "no fixed date", "none", null, "2016-12-22"],
  // D7: a rhythm is looked at when it next comes round.
  ["2023-03-31", "once every 6 months", "none", null, "2023-09-30"],
  // D8, as written: "23/23" is read by its start; of Q1 and Q2 the later.
  ["2023-03-31", "end of Q1/Q2 23/23", "quarter", "2023-09-30", "2023-09-30"],
  // D9.
  ["2023-03-31", "at end of financial quarter", "quarter", "2023-03-31", "2023-03-31"],
  ["2023-03-31", "in the summer", "season", "2023-08-31", "2023-08-31"],
  ["2023-03-31", "the summer (1 year after publication)", "season", "2023-08-31", "2023-08-31"],
  ["2023-03-31", "quarterly", "none", null, "2023-06-30"],
  ["2023-03-31", "TBC", "none", null, "2023-06-30"],
];

test.each(FROM_THE_SOURCES)("said on %s, “%s” is %s", (saidOn, words, dueKind, dueOn, reviewOn) => {
  expect(readDueWords(words, { saidOn, nextMeetingOn: null })).toEqual({ dueKind, dueOn, reviewOn });
});

const DAYS: Expected[] = [
  ["8 September 2026", "exact", "2026-09-08", "2026-09-08"],
  ["by 8th September 2026.", "exact", "2026-09-08", "2026-09-08"],
  ["Tuesday 8 Sept 2026", "exact", "2026-09-08", "2026-09-08"],
  ["the 8th of September", "exact", "2026-09-08", "2026-09-08"],
  ["September 8, 2026", "exact", "2026-09-08", "2026-09-08"],
  ["08/09/2026", "exact", "2026-09-08", "2026-09-08"],
  ["8.9.26", "exact", "2026-09-08", "2026-09-08"],
  ["2026-09-08", "exact", "2026-09-08", "2026-09-08"],
  ["10 November", "exact", "2026-11-10", "2026-11-10"],
  ["31 August", "exact", "2027-08-31", "2027-08-31"],
  ["29 February 2028", "exact", "2028-02-29", "2028-02-29"],
  ["31 November 2026", "month", "2026-11-30", "2026-11-30"],
  ["within 14 days", "exact", "2026-09-15", "2026-09-15"],
  ["in a fortnight", "exact", "2026-09-15", "2026-09-15"],
  ["within 10 working days", "exact", "2026-09-15", "2026-09-15"],
  ["within two months", "exact", "2026-11-01", "2026-11-01"],
  ["in six weeks", "exact", "2026-10-13", "2026-10-13"],
  ["tomorrow", "exact", "2026-09-02", "2026-09-02"],
  ["next week", "exact", "2026-09-13", "2026-09-13"],
  ["by Christmas", "exact", "2026-12-25", "2026-12-25"],
];

const PERIODS: Expected[] = [
  ["June 2023", "month", "2023-06-30", "2023-06-30"],
  ["in June", "month", "2027-06-30", "2027-06-30"],
  ["September", "month", "2026-09-30", "2026-09-30"],
  ["by the end of September", "month", "2026-09-30", "2026-09-30"],
  ["February 2028", "month", "2028-02-29", "2028-02-29"],
  ["October or November", "month", "2026-11-30", "2026-11-30"],
  ["May 2027", "month", "2027-05-31", "2027-05-31"],
  ["this month", "month", "2026-09-30", "2026-09-30"],
  ["next month", "month", "2026-10-31", "2026-10-31"],
  ["in 2027", "month", "2027-12-31", "2027-12-31"],
  ["the summer", "season", "2027-08-31", "2027-08-31"],
  ["this autumn", "season", "2026-11-30", "2026-11-30"],
  ["Spring 2027", "season", "2027-05-31", "2027-05-31"],
  ["winter", "season", "2027-02-28", "2027-02-28"],
  ["winter 2027", "season", "2028-02-29", "2028-02-29"],
  ["end of Q1", "quarter", "2027-06-30", "2027-06-30"],
  ["Q3", "quarter", "2026-12-31", "2026-12-31"],
  ["Q4 2026/27", "quarter", "2027-03-31", "2027-03-31"],
  ["quarter 2 of 2027", "quarter", "2027-09-30", "2027-09-30"],
  ["this quarter", "quarter", "2026-09-30", "2026-09-30"],
  ["next quarter", "quarter", "2026-12-31", "2026-12-31"],
  ["end of the financial year", "quarter", "2027-03-31", "2027-03-31"],
];

const NEITHER: Expected[] = [
  ["next meeting", "next_meeting", "2026-10-13", "2026-10-13"],
  ["at the next Panel meeting", "next_meeting", "2026-10-13", "2026-10-13"],
  ["before the next meeting", "next_meeting", "2026-10-13", "2026-10-13"],
  ["", "none", null, "2026-10-13"],
  ["TBC", "none", null, "2026-10-13"],
  ["In due course", "none", null, "2026-10-13"],
  ["as soon as possible", "none", null, "2026-10-13"],
  ["when it may be possible", "none", null, "2026-10-13"],
  ["ongoing", "none", null, "2026-10-13"],
  ["a few years ago somebody said so", "none", null, "2026-10-13"],
];

describe.each([...DAYS, ...PERIODS, ...NEITHER])("said on 1 September 2026, “%s”", (words, kind, due, review) => {
  test(`is ${kind}: ${due ?? "no day"}`, () => {
    expect(readDueWords(words, ON_TEST_DAY)).toEqual({ dueKind: kind, dueOn: due, reviewOn: review });
  });
});

test("the next meeting has no day while none is fixed", () => {
  expect(readDueWords("next meeting TBC", IN_2023)).toEqual({
    dueKind: "next_meeting",
    dueOn: null,
    reviewOn: "2023-06-30",
  });
});

test("hard spaces and long dashes of pasted minutes are read as spaces and dashes", () => {
  expect(readDueWords("31 March 2027", ON_TEST_DAY).dueOn).toBe("2027-03-31");
});
