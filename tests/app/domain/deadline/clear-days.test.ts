import { expect, test } from "vitest";
import { addDays, type IsoDate } from "#app/domain/calendar.ts";
import { whyNotWorking, type CountingCalendar } from "#app/domain/deadline/counting.ts";
import { earliestMeeting, workOut } from "#app/domain/deadline/work-out.ts";
import type { Worked } from "#app/domain/deadline/worked-day.ts";

const ORDINARY: CountingCalendar = { profile: "weekends_and_bank_holidays", added: [] };
const BREAKS: CountingCalendar = { profile: "s243_breaks", added: [] };

function agendaBy(meetsOn: IsoDate, count: number, calendar = ORDINARY): Worked {
  return workOut({ kind: "clear_working_days_before", count }, meetsOn, calendar, "meeting");
}

function dayOf(worked: Worked): IsoDate {
  if (!worked.known) throw new Error(worked.because);
  return worked.on;
}

// Counted by hand on a wall calendar; those with a document agree with the day printed on it.
const IN_ENGLAND: [meeting: IsoDate, agendaOut: IsoDate, what: string][] = [
  ["2025-03-13", "2025-03-05", "Kent: the agenda is dated 5 March"],
  ["2019-09-27", "2019-09-19", "Sussex: the agenda was signed on 19 September"],
  ["2019-04-25", "2019-04-15", "Nuneaton: both days of Easter are left out"],
  ["2019-04-23", "2019-04-11", "the day after Easter Monday"],
  ["2019-05-02", "2019-04-24", "Nuneaton’s new day"],
  ["2015-11-04", "2015-10-27", "an ordinary Wednesday"],
  ["2015-07-03", "2015-06-25", "an ordinary Friday"],
  ["2022-04-07", "2022-03-30", "before Easter"],
  ["2026-01-06", "2025-12-24", "after Christmas: the Sunday before the last clear day is no day for publishing"],
  ["2026-04-07", "2026-03-26", "after Easter"],
  ["2027-02-05", "2027-01-28", "the panel’s precept meeting"],
  ["2027-01-05", "2026-12-23", "Christmas 2026, with its substitute day"],
  ["2026-12-30", "2026-12-18", "between Christmas and New Year 2026"],
  ["2028-01-05", "2027-12-23", "Christmas 2027, with two substitute days and one at New Year"],
  ["2027-04-01", "2027-03-22", "Easter 2027"],
  ["2020-05-14", "2020-05-05", "8 May 2020 was the bank holiday"],
  ["2020-05-07", "2020-04-29", "and 4 May 2020 was not"],
  ["2022-06-08", "2022-05-27", "2 and 3 June 2022 were, and 30 May was not"],
  ["2022-09-22", "2022-09-13", "19 September 2022"],
  ["2023-05-11", "2023-05-02", "8 May 2023"],
  ["2023-05-10", "2023-04-28", "8 May 2023, back over 1 May"],
  ["2024-03-06", "2024-02-27", "29 February 2024 counts"],
  ["2028-03-03", "2028-02-24", "29 February 2028 counts"],
  ["2026-04-02", "2026-03-25", "over the night the clocks go forward"],
  ["2026-10-29", "2026-10-21", "over the night the clocks go back"],
];

test.each(IN_ENGLAND)("five clear days before %s is %s: %s", (meeting, agendaOut) => {
  expect(dayOf(agendaBy(meeting, 5))).toBe(agendaOut);
  expect(dayOf(earliestMeeting(agendaOut, 5, ORDINARY))).toBe(meeting);
});

const IN_WALES: [meeting: IsoDate, agendaOut: IsoDate][] = [
  ["2026-01-06", "2025-12-30"],
  ["2026-04-07", "2026-03-30"],
  ["2027-02-05", "2027-02-01"],
  ["2027-01-05", "2026-12-29"],
  ["2028-01-05", "2027-12-29"],
  ["2027-04-01", "2027-03-24"],
  ["2020-05-14", "2020-05-07"],
  ["2022-06-08", "2022-05-31"],
  ["2022-09-22", "2022-09-15"],
  ["2023-05-11", "2023-05-04"],
];

test.each(IN_WALES)("three clear days before %s is %s", (meeting, agendaOut) => {
  expect(dayOf(agendaBy(meeting, 3))).toBe(agendaOut);
  expect(dayOf(earliestMeeting(agendaOut, 3, ORDINARY))).toBe(meeting);
});

test.each([5, 3])("backwards and forwards agree on %i clear days for every working day from 2015 to 2030", (count) => {
  for (let meeting = "2015-01-20"; meeting < "2030-12-20"; meeting = addDays(meeting, 1)) {
    if (whyNotWorking(ORDINARY, meeting) !== null) continue;
    expect(dayOf(earliestMeeting(dayOf(agendaBy(meeting, count)), count, ORDINARY))).toBe(meeting);
  }
});

test("with the breaks of section 243 the agenda never goes out later, and the meeting it allows is never later than the one it was for", () => {
  for (let meeting = "2025-02-03"; meeting < "2030-12-20"; meeting = addDays(meeting, 1)) {
    const agendaOut = dayOf(agendaBy(meeting, 5, BREAKS));
    expect(agendaOut <= dayOf(agendaBy(meeting, 5))).toBe(true);
    if (whyNotWorking(BREAKS, meeting) !== null) continue;
    expect(dayOf(earliestMeeting(agendaOut, 5, BREAKS)) <= meeting).toBe(true);
  }
});

test.each([
  ["2026-04-07", "2026-03-25", "the Easter break has the Thursday before"],
  ["2026-09-07", "2026-08-26", "the August break has the Tuesday after"],
  ["2027-01-05", "2026-12-18", "the Christmas break, the substitute day’s and New Year’s"],
])("with the breaks of section 243 five clear days before %s is %s: %s", (meeting, agendaOut) => {
  expect(dayOf(agendaBy(meeting, 5, BREAKS))).toBe(agendaOut);
});

test("a day that was added is left out, and said by its words", () => {
  const added = [{ on: "2026-05-08", words: "The council is closed" }];
  expect(dayOf(agendaBy("2026-05-14", 5))).toBe("2026-05-06");
  const worked = agendaBy("2026-05-14", 5, { ...ORDINARY, added });
  expect(dayOf(worked)).toBe("2026-05-05");
  expect(worked.known && worked.days.map(({ words }) => words)).toContain(
    "Friday 8 May 2026, The council is closed: not counted",
  );
});

test("the working can be followed by hand: what starts it, how it is counted, each day, what comes of it", () => {
  expect(agendaBy("2026-04-07", 3)).toEqual({
    known: true,
    on: "2026-03-30",
    about: null,
    better: null,
    steps: [
      "The meeting is on Tuesday 7 April 2026.",
      "Count back 3 clear days, starting with the day before. The day itself is not counted; nor are weekends and bank holidays.",
      "Clear day 3 is Tuesday 31 March 2026. The day of publishing is not counted either, so the last day is the working day before: Monday 30 March 2026.",
    ],
    days: [
      { on: "2026-04-06", number: null, words: "Monday 6 April 2026, Easter Monday: not counted" },
      { on: "2026-04-05", number: null, words: "Sunday 5 April 2026, weekend: not counted" },
      { on: "2026-04-04", number: null, words: "Saturday 4 April 2026, weekend: not counted" },
      { on: "2026-04-03", number: null, words: "Friday 3 April 2026, Good Friday: not counted" },
      { on: "2026-04-02", number: 1, words: "Thursday 2 April 2026: clear day 1" },
      { on: "2026-04-01", number: 2, words: "Wednesday 1 April 2026: clear day 2" },
      { on: "2026-03-31", number: 3, words: "Tuesday 31 March 2026: clear day 3" },
      { on: "2026-03-30", number: null, words: "Monday 30 March 2026: the last day, not counted itself" },
    ],
  });
});

test.each([
  ["2031-01-09", "Thursday 9 January 2031"],
  ["2015-01-05", "Wednesday 31 December 2014"],
])("a meeting on %s is beyond the known calendar, and the product says so", (meeting, reaches) => {
  expect(agendaBy(meeting, 5)).toEqual({
    known: false,
    because: `Bank holidays are known from 2015 to 2030. This count reaches ${reaches}, so the day is not known yet.`,
  });
});

test("an agenda that goes out at the end of 2030 has no known earliest meeting", () => {
  expect(earliestMeeting("2030-12-30", 5, ORDINARY)).toMatchObject({ known: false });
});
