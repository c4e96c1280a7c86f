import { expect, test } from "vitest";
import { draftChase, finishChase, linkPlace, type ChaseRow } from "#app/domain/follow-up/chase-draft.ts";
import { chaseReasons } from "#app/domain/follow-up/chase.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import { TODAY } from "#tests/support/cast.ts";

const times = { state: "in_progress" as FollowUpState, dueOn: null, responseDueOn: null, responded: false };

test.each([
  [
    "was due yesterday and never reported on",
    { dueOn: "2026-08-31", lastReportedOn: null },
    "work_late never_reported",
  ],
  ["is due today", { dueOn: TODAY, lastReportedOn: "2026-08-01" }, "due_soon"],
  ["is due in four weeks", { dueOn: "2026-09-29", lastReportedOn: "2026-08-01" }, "due_soon"],
  ["is due in four weeks and a day", { dueOn: "2026-09-30", lastReportedOn: "2026-08-01" }, ""],
  [
    "is paused and was due yesterday",
    { state: "paused" as const, dueOn: "2026-08-31", lastReportedOn: "2026-08-01" },
    "",
  ],
  ["has no day and was never reported on", { lastReportedOn: null }, "never_reported"],
  ["waits for a late response", { responseDueOn: "2026-08-31", lastReportedOn: "2026-08-01" }, "reply_late"],
  [
    "is late, and waits for a late response",
    { dueOn: "2026-08-31", responseDueOn: "2026-08-31", lastReportedOn: "2026-08-01" },
    "work_late reply_late",
  ],
  [
    "is due soon, and waits for a late response",
    { dueOn: "2026-09-02", responseDueOn: "2026-08-31", lastReportedOn: "2026-08-01" },
    "reply_late",
  ],
  ["is closed and never reported on", { state: "complete" as const, dueOn: TODAY, lastReportedOn: null }, ""],
])("what %s is worth chasing as: %s", (_, facts, expected) => {
  expect(chaseReasons({ ...times, ...facts }, TODAY).join(" ")).toBe(expected);
});

const LATE: ChaseRow = {
  id: 3,
  language: "en",
  wording: "Publish the waiting times\nevery month.",
  sourceNumber: "Action 11",
  madeOn: "2026-06-02",
  dueWords: "by the summer",
  dueOn: "2026-08-31",
  standing: { lateBy: "1 day late", responseLate: null },
  lastReport: null,
};
const HEARD: ChaseRow = {
  ...LATE,
  id: 31,
  wording: "Add an advice line.",
  sourceNumber: "",
  madeOn: null,
  dueWords: "",
  dueOn: null,
  standing: { lateBy: null, responseLate: null },
  lastReport: { on: "2026-07-07", text: "A number has been rented." },
};
const TO = { owner: "The Commissioner", bodyName: "Anytown Panel", officer: "Jo Bryce" };
const DRAFT = draftChase(TO, [{ language: "en", rows: [LATE, HEARD] }]);

test("the drafted message tells every row in the words of the record, and keeps a place for the link", () => {
  expect(DRAFT.subject).toBe("Anytown Panel: 2 things to report on");
  expect(DRAFT.text).toBe(`Dear The Commissioner,

Anytown Panel is following up what was asked of you or promised by you. Please say what has been done about each of these. The work on one of them is late.

F-3 (Action 11), 2 June 2026
Publish the waiting times every month.
Due: by the summer; 1 day late, was due by 31 August 2026
Nothing has been reported on it yet.

F-31
Add an advice line.
Due: no date was given
Last reported on 7 July 2026: A number has been rented.

You can answer through this link. It shows only these rows, needs no account, and works once, for 28 days:

[the link goes here]

If one of these is not yours, please tell me whose it is.

Jo Bryce
Scrutiny officer, Anytown Panel`);
});

const LINK = "https://planner.example/owner/abc";
const LINKS = { en: LINK, cy: "https://planner.example/cy/owner/abc" };

test("a row that is left out goes from the message with it, and the link takes its place", () => {
  const done = finishChase(DRAFT.text, { leftOut: [LATE], links: LINKS });
  expect("text" in done && done.text).toContain("F-31\nAdd an advice line.");
  expect("text" in done && done.text).not.toMatch(/F-3\b|waiting times/);
  expect("text" in done && done.text).toContain(`\n\n${LINK}\n\n`);
  expect("text" in done && done.text).not.toContain(linkPlace("en"));
});

test("what was written into the words of a row left out is not thrown away: it is refused, by its number", () => {
  const edited = DRAFT.text.replace("waiting times", "waiting times, please,");
  expect(finishChase(edited, { leftOut: [LATE], links: LINKS })).toMatchObject({
    allowed: false,
    because: expect.stringMatching(/^You left out F-3, but the message still names it/) as string,
  });
  expect(finishChase(edited, { leftOut: [], links: LINKS })).toHaveProperty("text");
});

test("a message without the place for it gets the link at its end", () => {
  expect(finishChase("Please answer.", { leftOut: [], links: LINKS })).toEqual({
    text: `Please answer.\n\n${LINK}`,
  });
});

test("a body that writes in both languages has both in one message, each with the link to its own page", () => {
  const inWelsh: ChaseRow = { ...LATE, language: "cy" };
  const draft = draftChase(TO, [
    { language: "cy", rows: [inWelsh, { ...HEARD, language: "cy" }] },
    { language: "en", rows: [LATE, HEARD] },
  ]);
  expect(draft.subject).toBe("Anytown Panel: 2 beth i adrodd arnynt / Anytown Panel: 2 things to report on");
  expect(draft.text).toMatch(/^The English follows below\.\n\nAnnwyl The Commissioner,\n/);
  expect(draft.text.indexOf("Mae’r gwaith ar un ohonynt yn hwyr.")).toBeLessThan(draft.text.indexOf("Dear The"));
  const done = finishChase(draft.text, { leftOut: [LATE, inWelsh], links: LINKS });
  const text = "text" in done ? done.text : "";
  expect(text).not.toMatch(/F-3\b|waiting times/);
  expect(text.split("\n").filter((line) => line.startsWith("https:"))).toEqual([LINKS.cy, LINKS.en]);
});
