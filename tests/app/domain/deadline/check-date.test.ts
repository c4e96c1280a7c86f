import { expect, test } from "vitest";
import { rulesFor } from "#app/domain/deadline/applies.ts";
import { checkMeetingDate, leftByMove, type DateFacts } from "#app/domain/deadline/check-date.ts";
import { businessPlace, dayInWindow, statutoryWindows } from "#app/domain/deadline/statutory-windows.ts";

const bodyOf = (law: "police_panel" | "council" | "none") => ({
  id: 1,
  slug: "anytown-panel",
  name: "Anytown Panel",
  jurisdiction: "england" as const,
  yearStartMonth: 5,
  yearStartDay: 1,
  endedOn: null,
  rules: rulesFor({ law, jurisdiction: "england" }, []),
  calendar: {
    profile: "weekends_and_bank_holidays" as const,
    added: [{ on: "2026-10-19", words: "Closed" }],
  },
});
const PANEL = bodyOf("police_panel");
const facts = (more: Partial<DateFacts> = {}): DateFacts => ({
  body: PANEL,
  clashes: [],
  ownMeeting: false,
  left: [],
  ...more,
});

test("nothing is said of a working day far enough ahead", () => {
  expect(checkMeetingDate("2026-10-20", facts(), "2026-09-01")).toEqual([]);
});

test("a day too soon says when the agenda was due and which day is the earliest", () => {
  expect(checkMeetingDate("2026-09-08", facts(), "2026-09-01")).toEqual([
    "Too soon: its agenda would have been due by Friday 28 August 2026, 5 clear days before (Local Government Act 1972, sections 100A(6) and 100B(3); SI 2002/715 raised three days to five). An agenda that goes out today allows a meeting on Wednesday 9 September 2026.",
  ]);
  expect(checkMeetingDate("2026-09-09", facts(), "2026-09-01")).toEqual([]);
});

test.each([
  ["2026-10-17", "17 October 2026 is a Saturday."],
  ["2027-03-26", "Friday 26 March 2027 does not count as a working day: Good Friday."],
  ["2026-10-19", "Monday 19 October 2026 does not count as a working day: Closed."],
  ["2031-03-04", "The bank holidays of 2031 are not known yet: check the date again when they are."],
])("%s: %s", (day, words) => {
  expect(checkMeetingDate(day, facts(), "2026-09-01")).toEqual([words]);
});

test("a clash names the members that are shared; a second meeting of its own is said", () => {
  const clashes = [{ bodyName: "Othertown Committee", startsAt: "14:00", names: ["Cllr Ruth Ahmed", "Cllr Tom Bell"] }];
  expect(checkMeetingDate("2026-10-20", facts({ clashes, ownMeeting: true }), "2026-09-01")).toEqual([
    "Anytown Panel already has a meeting on 20 October 2026.",
    "Othertown Committee meets that day at 2pm, and shares Cllr Ruth Ahmed and Cllr Tom Bell with this body.",
  ]);
});

test("the precept's windows of 2025/26 end on the Friday, because 8 and 22 February 2026 are Sundays", () => {
  const windows = statutoryWindows(PANEL, "2025-05-01", "2026-04-30");
  expect(windows.map(({ ruleId, from, to, kind }) => [ruleId, from, to, kind])).toEqual([
    ["P2", "2026-01-25", "2026-02-06", "needed"],
    ["P6", "2026-02-15", "2026-02-20", "reserve"],
  ]);
  expect(windows[0]?.words).toContain(
    "8 February 2026 is a Sunday and the rule gives no extension: act by Friday 6 February 2026.",
  );
});

test("a council's committee and a body under no statute have no precept", () => {
  expect(statutoryWindows(bodyOf("council"), "2026-05-01", "2027-04-30")).toEqual([]);
  expect(statutoryWindows(bodyOf("none"), "2026-05-01", "2027-04-30")).toEqual([]);
});

test("a window is filled by a working day in it, not by a weekend nor a day beside it", () => {
  const [precept] = statutoryWindows(PANEL, "2026-05-01", "2027-04-30");
  expect(precept?.to).toBe("2027-02-08");
  expect(precept && dayInWindow(precept, ["2027-01-22", "2027-02-06", "2027-02-09"], PANEL)).toBeUndefined();
  expect(precept && dayInWindow(precept, ["2027-02-08"], PANEL)).toBe("2027-02-08");
});

test("a window says which year's precept it is about", () => {
  const windows = statutoryWindows(PANEL, "2026-05-01", "2027-04-30");
  expect(windows.map(({ subject }) => subject)).toEqual(["The precept for 2027/28", "The precept for 2027/28"]);
});

test.each([
  ["no item", null, "none"],
  ["an item without a meeting", { meetsOn: null }, "waits"],
  ["an item on the first day", { meetsOn: "2027-01-25" }, "in_time"],
  ["an item on the last day", { meetsOn: "2027-02-08" }, "in_time"],
  ["an item the day before", { meetsOn: "2027-01-24" }, "outside"],
  ["an item the day after", { meetsOn: "2027-02-09" }, "outside"],
] as const)("business with %s: %s is %s", (_, item, place) => {
  expect(businessPlace({ from: "2027-01-25", to: "2027-02-08" }, item)).toBe(place);
});

test("moving the one meeting in a window away leaves the business without a lawful meeting", () => {
  const windows = statutoryWindows(PANEL, "2026-05-01", "2027-04-30");
  const left = leftByMove(windows, PANEL, { others: [], from: "2027-02-05", to: "2027-02-12" });
  expect(checkMeetingDate("2027-02-12", facts({ left }), "2026-09-01")).toEqual([
    "No other meeting is left for “The panel reviews the proposed precept and reports on it”, which needs one from 25 January 2027 to 8 February 2027.",
  ]);
  expect(leftByMove(windows, PANEL, { others: ["2027-02-02"], from: "2027-02-05", to: "2027-02-12" })).toEqual([]);
  expect(leftByMove(windows, PANEL, { others: [], from: "2027-02-05", to: "2027-02-04" })).toEqual([]);
});
