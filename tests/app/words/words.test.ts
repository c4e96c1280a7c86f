import { describe, expect, test } from "vitest";
import { ROLE_LABELS } from "#app/domain/actor.ts";
import { exemptLine } from "#app/domain/agenda/exempt.ts";
import { EXEMPT_PARAGRAPHS, PART_LABELS, PART_OPENINGS } from "#app/domain/agenda/parts.ts";
import { AGENDA_RELEASE_LABELS, AGENDA_STATES } from "#app/domain/agenda/states.ts";
import { PUBLIC_PAPER } from "#app/domain/agenda/make-entry.ts";
import { NEWS } from "#app/domain/agenda/supplementary.ts";
import { RETENTION_FIELDS } from "#app/domain/administration/retention.ts";
import { OWNER_SAYS } from "#app/domain/follow-up/owner-answer.ts";
import { PLACED_WORDS, WITHOUT_PLACE } from "#app/domain/programme/ended-up.ts";
import { ITEM_KIND_LABELS, ITEM_STATES } from "#app/domain/agenda-item/states.ts";
import { BODY_KIND_LABELS, JURISDICTION_LABELS } from "#app/domain/body.ts";
import { dateText, weekdayDateText, clockText } from "#app/domain/calendar.ts";
import { BODY_LAW_LABELS, DAY_PROFILE_LABELS } from "#app/domain/deadline/law.ts";
import { RULE_LIST } from "#app/domain/deadline/rules.ts";
import { FOLLOW_UP_STATUSES, followUpStanding } from "#app/domain/follow-up/overdue.ts";
import { ATTENDANCE_LABELS } from "#app/domain/meeting-record/attendance.ts";
import { PICTURE_MARKS } from "#app/domain/story/picture.ts";
import { STORY_KINDS } from "#app/domain/story/kinds.ts";
import { STANDINGS } from "#app/domain/deadline/status.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_STATES,
  RESPONSE_LABELS,
  UPDATE_SOURCE_LABELS,
} from "#app/domain/follow-up/states.ts";
import { MENU_SIGNED_OUT } from "#app/domain/home/menu.ts";
import { meetingWeekday } from "#app/domain/meeting/day.ts";
import { MEETING_KIND_LABELS, MEETING_STATES } from "#app/domain/meeting/states.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { AWAITING_RECORD } from "#app/domain/programme/happened.ts";
import { YEAR_MARKS } from "#app/domain/programme/year-picture.ts";
import { PROGRAMME_STATES, VARIATION_STATES } from "#app/domain/programme-states.ts";
import { ANSWER_KIND_LABELS, ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { QUESTION_KIND_LABELS, QUESTION_STATES } from "#app/domain/question/states.ts";
import { SEARCHED_KINDS } from "#app/domain/search/kinds.ts";
import { CHOSEN_PLACES, ROUND_STATES, URGENT } from "#app/domain/scoring/states.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { ORIGIN_LABELS, RELATION_LABELS, THEME_STATES } from "#app/domain/theme/states.ts";
import { CY } from "#app/words/cy.ts";
import { AGENDA_LABELS } from "#app/words/cy/agenda-labels.ts";
import { DEADLINES } from "#app/words/cy/deadlines.ts";
import { KEPT_LABELS } from "#app/words/cy/kept-labels.ts";
import { LABELS } from "#app/words/cy/labels.ts";
import { STORY_LABELS } from "#app/words/cy/story-labels.ts";
import { EN } from "#app/words/en.ts";
import { piecesOf, type Entry, type Piece, type Subject } from "#app/words/entry.ts";
import { label } from "#app/words/label.ts";
import { say } from "#app/words/say.ts";

/** The names of the parts of an entry, those between tags too, in the order of the alphabet. */
function partsOf(entry: Entry): string[] {
  const names = (piece: Piece): string[] => {
    if (typeof piece === "string") return [];
    return "part" in piece ? [piece.part] : [piece.tag, ...piece.inside.flatMap(names)];
  };
  const sentence = typeof entry === "string" ? entry : entry.other;
  return [...new Set(piecesOf(sentence).flatMap(names))].sort();
}

const PAIRS = Object.entries(CY as Record<string, Subject>).flatMap(([subject, entries]) =>
  Object.entries(entries).map(([key, welsh]) => {
    const english = (EN as Record<string, Subject>)[subject]?.[key] ?? "";
    return { key: `${subject}.${key}`, english, welsh };
  }),
);

describe("each Welsh sentence", () => {
  test("stands beside an English one", () => {
    expect(PAIRS.length).toBeGreaterThan(20);
    expect(PAIRS.filter(({ english }) => english === "").map(({ key }) => key)).toEqual([]);
  });

  test("uses the parts that its English one does, and no others", () => {
    const differ = PAIRS.filter(({ english, welsh }) => String(partsOf(english)) !== String(partsOf(welsh)));
    expect(differ.map(({ key, english, welsh }) => `${key}: ${partsOf(english)} but ${partsOf(welsh)}`)).toEqual([]);
  });

  test("is the only one of its English, wherever that is said", () => {
    const welshOf = new Map<string, Set<string>>();
    for (const { english, welsh } of PAIRS) {
      const said = JSON.stringify(english);
      welshOf.set(said, (welshOf.get(said) ?? new Set()).add(JSON.stringify(welsh)));
    }
    expect([...welshOf].filter(([, all]) => all.size > 1).map(([english, all]) => [english, ...all])).toEqual([]);
  });

  test("has every brace and tag closed", () => {
    const sentences = PAIRS.flatMap(({ key, welsh }) =>
      (typeof welsh === "string" ? [welsh] : Object.values(welsh)).map((words) => ({ key, words })),
    );
    const plain = ({ words }: { words: string }) => piecesOf(words).filter((piece) => typeof piece === "string");
    expect(sentences.filter((one) => /[{}<>]/.test(plain(one).join(""))).map(({ key }) => key)).toEqual([]);
  });
});

test("parts are seen where they are, so that one left out is told", () => {
  expect(partsOf("Published on {date} in the <link>programme {year}</link>")).toEqual(["date", "link", "year"]);
  expect(partsOf({ one: "{count} day", other: "{count} days before {date}" })).toEqual(["count", "date"]);
  expect(partsOf("Cyhoeddwyd")).toEqual([]);
});

test("a sentence is said in Welsh where there is one, and in English and marked so where there is none", () => {
  expect(say("en", "shell.menu")).toEqual({ words: "Menu", lang: "en" });
  expect(say("cy", "shell.menu")).toEqual({ words: "Dewislen", lang: "cy" });
  expect(say("cy", "shell.yours")).toEqual({ words: "Yours", lang: "en" });
  expect(label("cy", "A label that nobody knows")).toEqual({ words: "A label that nobody knows", lang: "en" });
});

test("a number has the form that its language has for it", () => {
  const days = (language: "en" | "cy", count: number) => say(language, "calendar.inDays", { count }).words;
  expect([1, 2, 5].map((count) => days("en", count))).toEqual(["in 1 day", "in 2 days", "in 5 days"]);
  expect([1, 2, 5].map((count) => days("cy", count))).toEqual(["ymhen 1 diwrnod", "ymhen deuddydd", "ymhen 5 diwrnod"]);
});

test("days are named in Welsh", () => {
  expect(weekdayDateText("2026-12-03", "cy")).toBe("Dydd Iau 3 Rhagfyr 2026");
  expect(weekdayDateText("2026-12-03")).toBe("Thursday 3 December 2026");
  expect(dateText("2026-09-08", "cy")).toBe("8 Medi 2026");
  expect(["12:00", "17:05"].map((time) => clockText(time, "cy"))).toEqual(["hanner dydd", "5:05pm"]);
  expect(meetingWeekday({ meetsOn: "2015-07-03", dateBasis: "inferred" }, "cy")).toBe(
    "Dydd Gwener 3 Gorffennaf 2015 (dyddiad wedi’i gasglu)",
  );
});

const wordsOf = (table: Readonly<Record<string, string | { words: string }>>) =>
  Object.values(table).map((one) => (typeof one === "string" ? one : one.words));

/** The tables of the domain whose words are labels. */
const LABELLED: readonly [what: string, english: readonly string[]][] = [
  ["states of themes", wordsOf(THEME_STATES)],
  ["states and kinds of items", [...wordsOf(ITEM_STATES), AWAITING_RECORD, ...wordsOf(ITEM_KIND_LABELS)]],
  ["states and kinds of meetings", [...wordsOf(MEETING_STATES), ...wordsOf(MEETING_KIND_LABELS)]],
  ["states and kinds of questions", [...wordsOf(QUESTION_STATES), ...wordsOf(QUESTION_KIND_LABELS)]],
  ["what answers are", [...wordsOf(ANSWER_KIND_LABELS), ...wordsOf(ANSWER_RESULTS)]],
  ["states and kinds of follow-ups", [...wordsOf(FOLLOW_UP_STATES), ...wordsOf(FOLLOW_UP_KINDS)]],
  ["responses and reports", [...wordsOf(RESPONSE_LABELS), ...wordsOf(UPDATE_SOURCE_LABELS)]],
  ["states of agendas", [...wordsOf(AGENDA_STATES), ...wordsOf(AGENDA_RELEASE_LABELS)]],
  ["parts of agendas", [...wordsOf(PART_LABELS), PART_OPENINGS.part_2, PUBLIC_PAPER]],
  ["what is new in an agenda", wordsOf(NEWS)],
  ["what makes an item exempt", [null, ...Object.keys(EXEMPT_PARAGRAPHS)].map((one) => exemptLine(one, "wales"))],
  ["where a scored theme ended up", [...wordsOf(PLACED_WORDS), ...Object.values(WITHOUT_PLACE)]],
  ["what an owner says", wordsOf(OWNER_SAYS)],
  ["what is kept", Object.values(RETENTION_FIELDS).flatMap(({ label, after, then }) => [label, after, then])],
  ["states of programmes", [...wordsOf(PROGRAMME_STATES), ...wordsOf(VARIATION_STATES)]],
  ["states of rounds, and places in them", [...wordsOf(ROUND_STATES), ...wordsOf(CHOSEN_PLACES), URGENT]],
  ["outcomes", wordsOf(OUTCOME_CODES)],
  ["what is searched", Object.values(SEARCHED_KINDS).flatMap(({ words, plural }) => [words, plural])],
  ["what is found on a day", ["Meeting", "Cancelled meeting"]],
  ["ways to take a theme", wordsOf(FORMAT_LABELS)],
  ["where a theme came from", wordsOf(ORIGIN_LABELS)],
  ["how one theme bears on another", Object.values(RELATION_LABELS).flatMap(({ words, back }) => [words, back])],
  ["why a theme is not taken forward", wordsOf(REASON_LABELS)],
  ["kinds of bodies, and where they are", [...wordsOf(BODY_KIND_LABELS), ...wordsOf(JURISDICTION_LABELS)]],
  ["parts in a body", wordsOf(ROLE_LABELS)],
  ["the menu", MENU_SIGNED_OUT.map(({ words }) => words)],
  ["names of deadlines", RULE_LIST.map(({ title }) => title)],
  ["how deadlines stand", wordsOf(STANDINGS)],
  ["how follow-ups stand", [...wordsOf(FOLLOW_UP_STATUSES), "No response yet", "No reply yet"]],
  ["what happens in a story", wordsOf(STORY_KINDS)],
  ["what its picture shows", wordsOf(PICTURE_MARKS)],
  ["which law binds a body", [...wordsOf(BODY_LAW_LABELS), ...wordsOf(DAY_PROFILE_LABELS)]],
  ["who was at a meeting", wordsOf(ATTENDANCE_LABELS)],
  [
    "how a theme stands in a year",
    [...wordsOf(YEAR_MARKS), "Time not published", "No date yet", "Deferred, no date yet"],
  ],
  [
    "a year's results in short",
    ["recommendation", "recommendations", "accepted", "accepted in part", "without a reply yet"],
  ],
];

describe("a label has its Welsh", () => {
  test.each(LABELLED)("%s", (_, english) => {
    expect(english.filter((words) => label("cy", words).lang !== "cy")).toEqual([]);
  });

  test("and none is of words that the product says no more", () => {
    const english = LABELLED.flatMap(([, words]) => words);
    expect(
      Object.keys({ ...LABELS, ...DEADLINES, ...AGENDA_LABELS, ...KEPT_LABELS, ...STORY_LABELS }).filter(
        (words) => !english.includes(words),
      ),
    ).toEqual([]);
  });

  test("and one that counts how late something is, whatever the number", () => {
    const late = ["2026-11-23", "2026-11-22", "2026-11-09", "2026-09-01", "2026-08-01", "2024-11-01", "2020-11-01"];
    const standings = late.map((dueOn) =>
      followUpStanding({ state: "in_progress", dueOn, responseDueOn: dueOn, responded: false }, "2026-11-24"),
    );
    const said = standings.flatMap(({ lateBy, responseLate }) => [lateBy ?? "", responseLate ?? ""]);
    expect(said.filter((words) => label("cy", words).lang !== "cy")).toEqual([]);
    expect(standings.map(({ lateBy }) => label("cy", lateBy ?? "").words)).toEqual([
      "1 diwrnod yn hwyr",
      "2 ddiwrnod yn hwyr",
      "15 diwrnod yn hwyr",
      "2 fis yn hwyr",
      "3 mis yn hwyr",
      "2 flynedd yn hwyr",
      "6 o flynyddoedd yn hwyr",
    ]);
  });

  test("and no label has two", () => {
    const english = [LABELS, DEADLINES, AGENDA_LABELS, KEPT_LABELS, STORY_LABELS].flatMap((labels) =>
      Object.keys(labels),
    );
    expect(english.filter((words, at) => english.indexOf(words) !== at)).toEqual([]);
  });
});
