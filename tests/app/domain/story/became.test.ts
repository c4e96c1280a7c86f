import { expect, test } from "vitest";
import { whatBecame } from "#app/domain/story/became.ts";
import { noRecords, type StoryRecords } from "#app/domain/story/records.ts";
import { plainWords } from "#app/words/sentence.ts";

const TODAY = "2026-11-24";
const panel = { slug: "panel", name: "Panel", yearStartMonth: 5, yearStartDay: 1 };
const june = { meetingId: 5, meetsOn: "2026-06-18", dateBasis: "stated" } as const;
const march = { meetingId: 8, meetsOn: "2027-03-04", dateBasis: "stated" } as const;
const decided: StoryRecords["outcomes"][number] = {
  ...{ ...june, itemId: 9, hasPage: true, title: "Taxis", code: "recommended", corrected: null, body: panel },
  resolution: "Resolved: to recommend that all five districts use the national register. The report was noted.",
};
const followUp: StoryRecords["followUps"][number] = {
  ...{ ...june, id: 3, kind: "recommendation", wording: "Use the register", owner: "PCC", due: "", on: null },
  ...{ state: "in_progress", dueOn: "2026-09-30", responseDueOn: null, responded: true, body: panel },
};
const response: StoryRecords["responses"][number] = {
  followUpId: 3,
  response: "partly",
  text: "",
  by: "",
  on: "2026-07-01",
  body: panel,
};
const approved: StoryRecords["turns"][number] = {
  themeId: 1,
  kind: "approved",
  on: "2026-05-20",
  words: "Approved",
  reason: "",
  body: panel,
};
const later: StoryRecords["items"][number] = {
  ...march,
  id: 11,
  title: "Taxis: what changed",
  state: "scheduled",
  body: panel,
};

/** Each theme, and the lines that are said of it: when, what, and how it stands. Written out by hand. */
const SAID: [string, Partial<StoryRecords>, string[]][] = [
  [
    "decided, late, and to come again",
    {
      outcomes: [decided],
      followUps: [followUp, { ...followUp, id: 4, kind: "commitment", state: "complete" }],
      responses: [response],
      updates: [
        {
          ...june,
          followUpId: 3,
          text: "Three districts have begun",
          state: "in_progress",
          on: "2026-10-01",
          body: panel,
        },
      ],
      items: [{ ...later, ...june, id: 9, state: "considered" }, later],
    },
    [
      "18 June 2026 | Resolved: to recommend that all five districts use the national register. | Partly accepted",
      "Since then | Three districts have begun. 2 recommendations and promises: 1 done, 1 late. | 55 days late",
      "Next | Taxis: what changed. To be looked at on 4 March 2027 | To come",
    ],
  ],
  [
    "decided, not answered, and nothing planned",
    { outcomes: [decided], followUps: [{ ...followUp, state: "not_started", dueOn: null, responded: false }] },
    [
      "18 June 2026 | Resolved: to recommend that all five districts use the national register. | No reply yet",
      "Since then | 1 recommendation or promise: 1 not started. | In progress",
      "Next | No further meeting is planned. | ",
    ],
  ],
  [
    "noted, with no wording of its own",
    { outcomes: [{ ...decided, code: "noted", resolution: "" }] },
    ["18 June 2026 | Noted: Taxis. | Considered", "Next | No further meeting is planned. | "],
  ],
  [
    "chosen, and not placed",
    { turns: [approved] },
    ["20 May 2026 | Chosen for the work programme. | Approved", "Next | A meeting has not been set yet. | "],
  ],
  [
    "met, with nothing told of it",
    { turns: [approved], items: [{ ...later, ...june }] },
    [
      "20 May 2026 | Chosen for the work programme. | Approved",
      "18 June 2026 | It was on the agenda. The record of the meeting is not out yet. | Record not out yet",
    ],
  ],
  [
    "put off",
    { turns: [approved], items: [{ ...later, meetingId: null, meetsOn: null, dateBasis: null, state: "deferred" }] },
    [
      "20 May 2026 | Chosen for the work programme. | Approved",
      "Next | It was put off, and has no new date yet. | Deferred",
    ],
  ],
  [
    "merged into another",
    { turns: [approved, { ...approved, kind: "merged", on: "2026-06-01", words: "Merged into T-9 Cabs" }] },
    ["20 May 2026 | Chosen for the work programme. | Approved", "1 June 2026 | Merged into T-9 Cabs. | "],
  ],
  [
    "closed, and opened again",
    {
      turns: [
        approved,
        { ...approved, kind: "closed", on: "2026-07-01", words: "Closed", reason: "Done." },
        { ...approved, kind: "reopened", on: "2026-08-01", words: "Reopened", reason: "It came back" },
      ],
    },
    [
      "20 May 2026 | Chosen for the work programme. | Approved",
      "1 July 2026 | Closed: Done. | Closed",
      "1 August 2026 | Reopened: It came back. | ",
      "Next | A meeting has not been set yet. | ",
    ],
  ],
  [
    "handed over at the end of the year",
    { yearEnds: [{ themeId: 1, choice: "hand_over", toBody: "Committee", reason: "", on: "2027-04-01", body: panel }] },
    ["1 April 2027 | Handed over to Committee. | ", "Next | A meeting has not been set yet. | "],
  ],
  [
    "not taken forward",
    {
      turns: [
        {
          ...approved,
          kind: "not_taken_forward",
          on: "2026-06-01",
          words: "Not taken forward",
          reason: "Others look at it",
        },
      ],
    },
    ["1 June 2026 | Not taken forward: Others look at it. | Not taken forward"],
  ],
];

test.each(SAID)("a theme that was %s", (_, records, lines) => {
  const said = whatBecame({ ...noRecords(), ...records }, TODAY);
  expect(
    said.map(({ when, words, to, tag }) => `${when} | ${plainWords(words)}${to ? ` ${to.words}` : ""} | ${tag}`),
  ).toEqual(lines);
});

test("only what is late is marked as late, and what comes next leads to its meeting", () => {
  const said = whatBecame({ ...noRecords(), outcomes: [decided], followUps: [followUp], items: [later] }, TODAY);
  expect(said.map(({ isLate }) => isLate)).toEqual([false, true, false]);
  expect(said.at(-1)?.to?.href).toBe("/meetings/M-8");
});

test("in Welsh, a resolution is told in the Welsh that it has, and what is in English alone is known as English", () => {
  const resolutionCy =
    "Penderfynwyd: argymell bod pob ardal yn defnyddio’r gofrestr genedlaethol. Nodwyd yr adroddiad.";
  const firstOf = (outcome: StoryRecords["outcomes"][number]) =>
    whatBecame({ ...noRecords(), outcomes: [outcome] }, TODAY, "cy")[0];
  expect(firstOf({ ...decided, resolutionCy })?.words).toEqual([
    { words: "Penderfynwyd: argymell bod pob ardal yn defnyddio’r gofrestr genedlaethol.", lang: "cy" },
  ]);
  expect(firstOf(decided)?.words).toEqual([
    { words: "Resolved: to recommend that all five districts use the national register.", lang: "en" },
  ]);
  expect(firstOf({ ...decided, code: "noted", resolution: "" })?.words).toEqual([
    { words: "Nodwyd: ", lang: "cy" },
    { words: "Taxis", lang: "en" },
    { words: ".", lang: "cy" },
  ]);
  const next = whatBecame({ ...noRecords(), items: [{ ...later, titleCy: "Tacsis" }] }, TODAY, "cy").at(-1);
  expect(next?.words).toEqual([{ words: "Tacsis. Edrychir arni ar", lang: "cy" }]);
});
