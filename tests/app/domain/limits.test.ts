import { expect, test } from "vitest";
import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { REASON, type FieldTable } from "#app/domain/field.ts";
import { MEETING_FIELDS } from "#app/domain/meeting/fields.ts";
import { OUTCOME_FIELDS } from "#app/domain/outcome/text.ts";
import { ANSWER_FIELDS, QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { ITEMS_SHEET } from "#app/domain/sheet/items-sheet.ts";
import { QUESTIONS_SHEET } from "#app/domain/sheet/questions-sheet.ts";

/** How many characters real papers need, read off published minutes and agendas. */
const LIMITS: [string, FieldTable, Record<string, number>][] = [
  ["a question", QUESTION_FIELDS, { text: 1200, addresseeWords: 200 }],
  [
    "an answer",
    ANSWER_FIELDS,
    { text: 11_000, askerWords: 200, answeredByWords: 200, dueWords: 200, sourceWords: 300 },
  ],
  [
    "an agenda item",
    ITEM_FIELDS,
    { title: 200, purpose: 500, reportAuthor: 200, expectedOutcome: 1000, witnesses: 1000, officerNotes: 2000 },
  ],
  ["an outcome", OUTCOME_FIELDS, { resolutionWords: 4000, minuteNumber: 30, discussionWords: 11_000 }],
  ["a meeting", MEETING_FIELDS, { venue: 300, howToAttend: 2000 }],
];

test.each(LIMITS)("the texts of %s hold as much as is written", (_record, fields, limits) => {
  const told = Object.entries(fields).flatMap(([name, { limit }]) => (limit === undefined ? [] : [[name, limit]]));
  expect(Object.fromEntries(told)).toEqual(limits);
});

test("a reason holds 1,000 characters", () => {
  expect(REASON.limit).toBe(1000);
});

test.each([
  [QUESTIONS_SHEET.columns.text, "Question", 1200],
  [ITEMS_SHEET.columns.title, "Title", 200],
  [ITEMS_SHEET.columns.purpose, "Purpose", 500],
  [ITEMS_SHEET.columns.author, "Report author", 200],
  [ITEMS_SHEET.columns.expectedOutcome, "Expected outcome", 1000],
])("a sheet's column takes as much under its own heading: %o", (column, heading, most) => {
  expect(column).toMatchObject({ heading, most, use: "edited" });
});
