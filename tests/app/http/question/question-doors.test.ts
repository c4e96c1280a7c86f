import { expect, test } from "vitest";
import { limitText } from "#app/domain/sheet/cells.ts";
import { refused } from "#app/domain/verdict.ts";
import type { MeetingQuestions } from "#app/services/question/offer-meeting-questions.server.ts";
import { as } from "#tests/support/cast.ts";
import { QUESTIONS_SHEET } from "#app/domain/sheet/questions-sheet.ts";
import { NewDraft, SavedDraft } from "#app/http/theme/draft-form.server.ts";
import { Answer } from "#app/routes/questions.$ref_.answer/form.ts";
import { Correction } from "#app/routes/questions.$ref_.answer-correction/form.ts";
import { QuestionEdit } from "#app/routes/questions.$ref_.edit/form.ts";
import { questionRows } from "#app/routes/meetings.$ref_.questions.new/form.ts";
import { QuestionWithdrawal } from "#app/routes/questions.$ref_.withdrawal/form.ts";
import { ItemRecordForm } from "#app/http/meeting-record/item-record-shape.server.ts";
import { NewQuestion } from "#app/routes/themes.$ref_.questions_.new/form.ts";

/** Two members share a name. */
const THERE = {
  verdict: refused("role", "No"),
  members: [
    { id: 5, name: "Cllr Tom Bell" },
    { id: 6, name: "Cllr Sam Reed" },
    { id: 9, name: "Cllr Sam Reed" },
  ],
  offices: [
    { id: 7, title: "Chief officer", organisation: "Highways" },
    { id: 8, title: "The leader", organisation: "" },
  ],
} as unknown as MeetingQuestions;

test.each([
  ["12", 12],
  ["I-12", 12],
  ["i-12 Language schools and their host families", 12],
  ["", null],
  ["T-12", -1],
  ["Language schools", -1],
])("the item of a row may be said as %j", (said, itemId) => {
  const { rows } = questionRows(THERE, as("officer")).parse({ "question-1-itemId": said, "question-1-text": "Why?" });
  expect(rows).toMatchObject([{ itemId }]);
});

test.each([
  ["", "", null, null],
  ["5", "7", 5, 7],
  [" Cllr Tom Bell", "Chief officer, Highways ", 5, 7],
  ["Cllr Sam Reed", "Chief officer", -1, -1],
  ["Nobody", "The leader", -1, 8],
])(
  "who proposes the question of a row and whom it is for may be said as %j and %j",
  (forPersonId, addresseeOfficeId, who, whom) => {
    const row = { "question-1-forPersonId": forPersonId, "question-1-addresseeOfficeId": addresseeOfficeId };
    const { rows } = questionRows(THERE, as("officer")).parse({ ...row, "question-1-text": "Why?" });
    expect(rows).toMatchObject([{ forPersonId: who, addresseeOfficeId: whom }]);
  },
);

type Parsed = { error?: { issues: readonly { message: string }[] } | undefined };
type Shape = { safeParse: (form: object) => Parsed };

/** What a form says of a text of so many characters; null where it takes it. */
function said(shape: Shape, given: object, at: string, characters: number): string | null {
  const text = "q".repeat(characters);
  const form = { ...given, [at]: at === "questions" ? [text] : text };
  return (
    shape
      .safeParse(form)
      .error?.issues.map(({ message }) => message)
      .join("; ") ?? null
  );
}

const DRAFT = { title: "Hotel watch", bodyId: "1" };
const RAISED = { "raised-1-asker": "Cllr Amara Okafor" };
const ANSWER = { version: "1", kind: "written", result: "answered" };
const OF_MINUTES = { "answer-4-version": "1", "answer-4-result": "answered" };
const CORRECTION = { version: "1", answerId: "4", result: "answered", because: "A figure was wrong." };

const QUESTIONS: [string, Shape, object, string][] = [
  ["proposed on a theme", NewQuestion, { kind: "oral" }, "text"],
  ["edited", QuestionEdit, { version: "1", kind: "oral" }, "text"],
  ["in a new draft", NewDraft, DRAFT, "questions"],
  ["in a draft that is saved again", SavedDraft, { ...DRAFT, version: "1" }, "questions"],
  ["asked on the day", ItemRecordForm, RAISED, "raised-1-text"],
];

test.each(QUESTIONS)("a question %s holds 1,200 characters and no more", (_door, shape, given, at) => {
  expect(said(shape, given, at, 1200)).toBeNull();
  expect(said(shape, given, at, 1201)).toBe("Use 1200 characters or fewer.");
});

test("a question in a sheet holds 1,200 characters and no more", () => {
  const { text } = QUESTIONS_SHEET.columns;
  expect(limitText(text, "q".repeat(1200))).toBeNull();
  expect(limitText(text, "q".repeat(1201))).toBe("Use 1200 characters or fewer: this has 1201");
});

const ANSWERS: [string, Shape, object, string][] = [
  ["recorded on its question", Answer, ANSWER, "text"],
  ["corrected", Correction, CORRECTION, "text"],
  ["recorded with its item", ItemRecordForm, OF_MINUTES, "answer-4-text"],
  [
    "to a question asked on the day",
    ItemRecordForm,
    { "raised-1-text": "Why?", "raised-1-result": "answered" },
    "raised-1-answer",
  ],
];

test.each(ANSWERS)("an answer %s holds 11,000 characters and no more", (_door, shape, given, at) => {
  expect(said(shape, given, at, 11_000)).toBeNull();
  expect(said(shape, given, at, 11_001)).toBe("Use 11000 characters or fewer.");
});

test.each([
  ["withdrawn", QuestionWithdrawal, { version: "1" }, "words"],
  ["corrected", Correction, CORRECTION, "because"],
] as [string, Shape, object, string][])(
  "why it is %s holds 1,000 characters and no more",
  (_deed, shape, given, at) => {
    expect(said(shape, given, at, 1000)).toBeNull();
    expect(said(shape, given, at, 1001)).toBe("Use 1000 characters or fewer.");
  },
);
