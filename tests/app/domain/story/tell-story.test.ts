import { expect, test } from "vitest";
import { pictureOf, PICTURE_WIDTH } from "#app/domain/story/picture.ts";
import { noRecords, type StoryRecords } from "#app/domain/story/records.ts";
import { plainWords } from "#app/words/sentence.ts";
import { chaptersOf, tellStory } from "#app/domain/story/tell-story.ts";

const panel = { slug: "panel", name: "Panel", yearStartMonth: 5, yearStartDay: 1 };
const committee = { slug: "committee", name: "Committee", yearStartMonth: 1, yearStartDay: 1 };
const at = { meetingId: 5, meetsOn: "2026-06-02", dateBasis: "stated" } as const;
const recommendation: StoryRecords["followUps"][number] = {
  ...{ ...at, id: 3, kind: "recommendation", wording: "Train", owner: "PCC", due: "spring", on: null, body: panel },
  ...{ state: "not_started", dueOn: null, responseDueOn: null, responded: false },
};
const tell = (records: Partial<StoryRecords>) => tellStory([{ ...noRecords(), ...records }]);

/** Each record, and what the story says of it: day, kind, words. Written out by hand. */
const TOLD: [string, Partial<StoryRecords>, string[]][] = [
  [
    "a theme that was proposed on a day",
    { themes: [{ id: 1, title: "Taxis", body: panel, origin: "public", proposedOn: "2026-05-02" }] },
    ["2026-05-02 suggested Suggested: Taxis"],
  ],
  [
    "a theme of which no day is known",
    { themes: [{ id: 1, title: "Taxis", body: panel, origin: "minutes", proposedOn: null }] },
    [],
  ],
  [
    "an item moved, with its reason",
    { moves: [{ itemId: 9, title: "Taxis", kind: "moved", from: "2026-06-02", to: "2026-09-08", reason: "Papers late", on: "2026-05-30", body: panel }] },
    ["2026-05-30 moved Moved from 2 June 2026 to 8 September 2026"],
  ],
  [
    "an item deferred to no day",
    { moves: [{ itemId: 9, title: "Taxis", kind: "deferred", from: "2026-06-02", to: null, reason: "", on: "2026-05-30", body: panel }] },
    ["2026-05-30 moved Deferred from 2 June 2026"],
  ],
  [
    "an item considered, with no outcome told",
    { items: [{ ...at, id: 9, title: "Taxis", state: "considered", body: panel }] },
    ["2026-06-02 considered Considered at the meeting"],
  ],
  [
    "an item whose outcome is told",
    {
      items: [{ ...at, id: 9, title: "Taxis", state: "considered", body: panel }],
      outcomes: [{ ...at, itemId: 9, hasPage: true, title: "Taxis", code: "noted", resolution: "", corrected: "2026-07-01", body: panel }],
    },
    ["2026-06-02 resolved Noted: Taxis (corrected on 1 July 2026)"],
  ],
  [
    "an item withdrawn from a meeting",
    { items: [{ ...at, id: 9, title: "Taxis", state: "withdrawn", body: panel }] },
    [],
  ],
  [
    "a question put, one proposed and one withdrawn",
    {
      questions: [
        { ...at, id: 1, text: "?", state: "answered", sentOn: null, proposedOn: "2026-05-01", body: panel },
        { ...at, id: 2, text: "?", state: "proposed", sentOn: null, proposedOn: "2026-05-03", body: panel },
        { ...at, id: 3, text: "?", state: "withdrawn", sentOn: null, proposedOn: "2026-05-03", body: panel },
      ],
    },
    ["2026-05-03 asked A question was proposed", "2026-06-02 asked Asked at the meeting"],
  ],
  [
    "a written answer",
    { answers: [{ ...at, meetingId: null, questionId: 1, hasPage: true, question: "?", kind: "written", result: "partly", text: "", by: "PCC", on: "2026-07-01", body: panel }] },
    ["2026-07-01 answered Partly answered by PCC (written answer)"],
  ],
  [
    "a recommendation, its response, a report and its end",
    {
      followUps: [recommendation],
      responses: [{ followUpId: 3, response: "partly", text: "", by: "", on: "2026-07-01", body: panel }],
      updates: [
        { ...at, followUpId: 3, text: "", state: "in_progress", on: "2026-08-01", body: panel },
        { ...at, followUpId: 3, text: "", state: "complete", on: "2026-09-01", body: panel },
      ],
    },
    [
      "2026-06-02 promised Recommendation for PCC, due: spring",
      "2026-07-01 responded Partly accepted: F-3",
      "2026-08-01 reported Reported on F-3: in progress",
      "2026-09-01 reported Complete: F-3",
    ],
  ],
  [
    "what it led to",
    { results: [{ followUpId: 3, to: { kind: "theme", id: 7, title: "Training" }, words: "", on: "2026-09-02", body: panel }] },
    ["2026-09-02 led_to F-3 led to T-7 Training"],
  ],
  [
    "a year's end that handed it over",
    { yearEnds: [{ themeId: 1, choice: "hand_over", toBody: "Committee", reason: "", on: "2027-04-30", body: panel }] },
    ["2027-04-30 carried Handed over to Committee"],
  ],
]; // prettier-ignore

test.each(TOLD)("%s is told", (_, records, expected) => {
  expect(tell(records).map(({ on, kind, words }) => `${on} ${kind} ${plainWords(words)}`)).toEqual(expected);
});

test("in Welsh, each piece is in the language that its record has it in", () => {
  const outcome = { ...at, itemId: 9, hasPage: true, title: "Taxis", code: "noted", body: panel } as const;
  const inWelsh = (records: Partial<StoryRecords>) => {
    const [{ words, quoted } = { words: [], quoted: null }] = tellStory([{ ...noRecords(), ...records }], "cy");
    return [...words, quoted].map((said) => said && `${said.lang}: ${said.words}`);
  };
  const resolved = { ...outcome, resolution: "Resolved: to note it.", corrected: null };
  expect(inWelsh({ outcomes: [resolved] })).toEqual(["cy: Nodwyd: ", "en: Taxis", "en: Resolved: to note it."]);
  const both = { ...resolved, titleCy: "Tacsis", resolutionCy: "Penderfynwyd: ei nodi." };
  expect(inWelsh({ outcomes: [both] })).toEqual(["cy: Nodwyd: Tacsis", "cy: Penderfynwyd: ei nodi."]);
  expect(inWelsh({ followUps: [recommendation] })).toEqual([
    ...["cy: Argymhelliad ar gyfer ", "en: PCC", "cy: , i’w gwblhau: ", "en: spring", "en: Train"],
  ]);
});

const turn = (on: string, body: typeof panel) => ({
  themeId: 1,
  kind: "approved" as const,
  on,
  words: "Approved",
  reason: "",
  body,
});

test("chapters follow the body and its own year", () => {
  const turns = [
    turn("2026-06-01", panel),
    turn("2026-04-30", panel),
    turn("2026-07-01", committee),
    turn("2026-08-01", panel),
  ];
  expect(chaptersOf(tell({ turns })).map(({ body, year, entries }) => [body.name, year, entries.length])).toEqual([
    ["Panel", "2025/26", 1],
    ["Panel", "2026/27", 1],
    ["Committee", "2026", 1],
    ["Panel", "2026/27", 1],
  ]);
});

test("the picture has a lane for each body that had it at a meeting, every mark inside it, and says where it goes on", () => {
  const held = (id: number, meetsOn: string, body: typeof panel) =>
    ({ id, meetingId: id, meetsOn, dateBasis: "stated", title: "Taxis", state: "considered", body }) as const;
  const followUps: StoryRecords["followUps"] = [
    { ...recommendation, meetingId: 2, meetsOn: "2018-04-20", dateBasis: "stated", body: committee },
  ];
  const items = [held(1, "2015-11-04", panel), held(2, "2018-04-20", committee), held(3, "2027-03-04", panel)];
  const picture = pictureOf(tell({ items, followUps }), "2026-11-24");
  expect(picture?.title).toBe("12 years, 2 bodies");
  expect(picture?.lanes.map(({ name, years, words }) => [name, years, words])).toEqual([
    ["Panel", "2015, 2027", "1 meeting; to come on 4 March 2027"],
    ["Committee", "2018", "1 meeting, with recommendations or promises"],
  ]);
  expect(picture?.thread).toHaveLength(3);
  expect(picture?.years.map(({ words }) => words)).toEqual(["2015", "2017", "2019", "2021", "2023", "2025", "2027"]);
  for (const { x, y } of picture?.lanes.flatMap(({ marks }) => marks) ?? []) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(PICTURE_WIDTH);
    expect(y).toBeLessThan(picture?.height ?? 0);
  }
});

test("there is no picture of what was at no meeting", () => {
  expect(pictureOf(tell({ turns: [turn("2026-06-01", panel)] }), "2026-11-24")).toBeNull();
  expect(pictureOf([], "2026-11-24")).toBeNull();
});
