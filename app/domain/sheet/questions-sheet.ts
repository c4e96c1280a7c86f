import { QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { QUESTION_KIND_LABELS } from "#app/domain/question/states.ts";
import { textColumn, type SheetDefinition } from "./columns.ts";

/** Questions as a sheet. Sending, putting and answering them are deeds of their own. */
export const QUESTIONS_SHEET = {
  kind: "questions",
  noun: ["question", "questions"],
  title: "Questions",
  record: "question",
  columns: {
    text: textColumn(QUESTION_FIELDS.text, 60),
    theme: { heading: "Theme", type: "text", use: "given_once", width: 10, most: 20 },
    kind: {
      heading: "How it is put",
      type: "one_of",
      use: "edited",
      width: 16,
      words: QUESTION_KIND_LABELS,
      required: QUESTION_FIELDS.kind.ask,
    },
    addressee: { heading: "For", type: "text", use: "edited", width: 30, most: 200 },
    asker: { heading: "Who will put it", type: "text", use: "edited", width: 24, most: 200 },
    state: { heading: "State", type: "text", use: "read", width: 18 },
    themeTitle: { heading: "Theme title", type: "text", use: "read", width: 40 },
    body: { heading: "Body", type: "text", use: "read", width: 30 },
    author: { heading: "Written by", type: "text", use: "read", width: 24 },
    proposedOn: { heading: "Proposed on", type: "date", use: "read", width: 14 },
    meetsOn: { heading: "Meeting date", type: "date", use: "read", width: 14 },
    dueOn: { heading: "Answer due on", type: "date", use: "read", width: 14 },
    dueWords: { heading: "Answer due, in words", type: "text", use: "read", width: 24 },
  },
} as const satisfies SheetDefinition;
