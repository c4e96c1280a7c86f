import { describe, expect, test } from "vitest";
import { readNames } from "#app/domain/own-sheet/names.ts";
import { readDecision, readItemStatus, readProgress, readResponse } from "#app/domain/own-sheet/progress.ts";
import {
  readItemKind,
  readFormat,
  readMinutes,
  readRole,
  readScore,
  readTime,
} from "#app/domain/own-sheet/small-words.ts";

test.each<[string, string[]]>([
  ["Cllr Ahmed / Cllr Bryce", ["Cllr Ahmed", "Cllr Bryce"]],
  ["Cllr Ahmed/Bryce", ["Cllr Ahmed", "Cllr Bryce"]],
  ["Cllrs Ahmed and Bryce", ["Cllr Ahmed", "Cllr Bryce"]],
  ["Cllrs Ahmed, Bryce and Osei", ["Cllr Ahmed", "Cllr Bryce", "Cllr Osei"]],
  ["Osei / Bryce", ["Osei", "Bryce"]],
  ["J. Field; AD Housing", ["J. Field", "AD Housing"]],
  ["AD Housing", ["AD Housing"]],
  ["AD Housing/Planning", ["AD Housing/Planning"]],
  ["Director of Finance and Resources", ["Director of Finance and Resources"]],
  ["Ahmed, Ruth", ["Ahmed, Ruth"]],
  ["Policy/Performance Manager", ["Policy/Performance Manager"]],
  ["PCC and Chief Constable", ["PCC", "Chief Constable"]],
  ["PCC & CC", ["PCC", "CC"]],
  ["Head of Legal and Head of HR", ["Head of Legal", "Head of HR"]],
  ["Ruth Ahmed\nTom Bryce", ["Ruth Ahmed", "Tom Bryce"]],
  ["Ruth Ahmed and Tom Bryce", ["Ruth Ahmed", "Tom Bryce"]],
  ["Jo Field, Head of Licensing", ["Jo Field, Head of Licensing"]],
  ["Chief Executive, Anytown Hospitals", ["Chief Executive, Anytown Hospitals"]],
  ["Monitoring Officer / Clerk", ["Monitoring Officer", "Clerk"]],
  ["All", ["All"]],
  ["TBC", []],
  ["", []],
])("names in one cell: %s", (words, names) => {
  expect(readNames(words)).toEqual(names);
});

describe("words of progress", () => {
  test.each<[string, ReturnType<typeof readProgress>]>([
    ["R", "not_started"],
    ["A", "in_progress"],
    ["G", "complete"],
    ["Green", "complete"],
    ["Amber – slipping", "in_progress"],
    ["Complete", "complete"],
    ["Complete – see minute 14", "complete"],
    ["COMPLETED", "complete"],
    ["Closed 12/3/26", "complete"],
    ["Partially complete", "in_progress"],
    ["Not complete", "not_started"],
    ["Ongoing – first report in May", "in_progress"],
    ["On-going", "in_progress"],
    ["In progress", "in_progress"],
    ["Not started", "not_started"],
    ["Not yet due", "not_started"],
    ["Outstanding", "not_started"],
    ["Overdue", "not_started"],
    ["On hold", "paused"],
    ["Superseded by action 12", "superseded"],
    ["Not to be taken forward", "not_taken_forward"],
    ["No longer required", "not_taken_forward"],
    ["Yes", "complete"],
    ["No", "not_started"],
    ["80% complete", "in_progress"],
    ["The officer will say more in June", null],
    ["", null],
  ])("%s", (words, state) => {
    expect(readProgress(words, { hasBlue: false })).toBe(state);
  });

  test("green is on track where blue is done", () => {
    expect(readProgress("Green", { hasBlue: true })).toBe("in_progress");
    expect(readProgress("B", { hasBlue: true })).toBe("complete");
  });

  test.each([
    ["Accepted", "accepted"],
    ["Agreed in part", "partly"],
    ["Not accepted", "rejected"],
    ["Rejected: too dear", "rejected"],
    ["Noted", "noted"],
    ["Y", "accepted"],
    ["The Cabinet will think about it", null],
  ])("a response: %s", (words, response) => expect(readResponse(words)).toBe(response));

  test.each([
    ["Considered", "considered"],
    ["Deferred to March", "deferred"],
    ["Cancelled", "withdrawn"],
    ["Confirmed", "scheduled"],
    ["Chair's favourite", null],
  ])("an item: %s", (words, state) => expect(readItemStatus(words)).toBe(state));

  test.each([
    ["Yes", "taken"],
    ["Not taken forward", "not_taken"],
    ["Reserve", "open"],
    ["Ask again", null],
  ])("a decision: %s", (words, decided) => expect(readDecision(words)).toBe(decided));
});

test.each([
  ["10am", "10:00"],
  ["10.00", "10:00"],
  ["10.30 a.m.", "10:30"],
  ["14:30", "14:30"],
  ["2 pm", "14:00"],
  ["6.30pm – 8.30pm", "18:30"],
  ["1400hrs", "14:00"],
  ["noon", "12:00"],
  ["12.30pm", "12:30"],
  ["after lunch", null],
])("a time: %s", (words, time) => expect(readTime(words)).toBe(time));

test.each([
  ["30", 30],
  ["30 mins", 30],
  ["1 hour", 60],
  ["1.5 hrs", 90],
  ["1h 30", 90],
  ["long", null],
])("minutes: %s", (words, minutes) => expect(readMinutes(words)).toBe(minutes));

test.each([
  ["Chairman", "chair"],
  ["Vice-Chair", "vice_chair"],
  ["Deputy Chairman", "vice_chair"],
  ["Co-opted independent member", "co_opted"],
  ["Scrutiny Officer", "officer"],
  ["Member", "member"],
  ["Observer", null],
])("a part: %s", (words, role) => expect(readRole(words)).toBe(role));

test.each([
  ["Statutory", "statutory"],
  ["Standing item", "standing"],
  ["Task & Finish Group", null],
])("the kind of an item: %s", (words, kind) => expect(readItemKind(words)).toBe(kind));

test.each([
  ["Task & Finish Group", "task_group"],
  ["Briefing note", "briefing_note"],
  ["Pre-decision", null],
])("the format of a theme: %s", (words, format) => expect(readFormat(words)).toBe(format));

test.each([
  ["3", 3],
  ["3/5", 3],
  ["High", 3],
  ["✓", 1],
  ["very", null],
])("a score: %s", (words, score) => expect(readScore(words)).toBe(score));
