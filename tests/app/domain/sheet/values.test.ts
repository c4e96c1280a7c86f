import { expect, test } from "vitest";
import { followUpValues, itemValues, questionValues, themeValues } from "#app/domain/sheet/values.ts";
import { SHEETS } from "#app/domain/sheet/sheets.ts";
import { takenColumns, type SheetDefinition } from "#app/domain/sheet/columns.ts";

const THEME = {
  title: "Host families ",
  whyItMatters: "One.\r\nTwo.",
  desiredOutcome: "",
  whoIsAffected: "Pupils",
  timingWords: "Autumn",
  origin: "member",
  originWords: "",
  originUrl: null,
  leadName: "Cllr Ruth Ahmed",
  format: null,
  witnessesWords: "",
} as const;
const ITEM = {
  title: "Host families",
  themeId: 14,
  meetingId: null,
  purpose: "",
  format: "agenda_item",
  minutes: 30,
  leadName: null,
  reportAuthor: "Jo Bryce",
  expectedOutcome: "",
} as const;
const QUESTION = {
  text: "Who checks?",
  themeId: null,
  kind: "oral",
  addresseeTitle: "Chief constable",
  addresseeWords: "",
  askerName: null,
  askerWords: "A member of the public",
} as const;
const FOLLOW_UP = {
  wording: "That it checks.",
  kind: "action",
  themeId: 3,
  meetingId: 5,
  madeOn: "2026-06-02",
  sourceNumber: "4",
  laterNumbersHeld: "[]",
  otherOwnersHeld: "[]",
  madeByWords: "",
  ownerName: null,
  officeTitle: "Chief constable",
  officeOrganisation: "Anytown Police",
  ownerWords: "",
  dueWords: "soon",
  dueOn: null,
  noticeOn: null,
} as const;

test.each<[SheetDefinition, Record<string, unknown>]>([
  [SHEETS.themes, themeValues(THEME)],
  [SHEETS.items, itemValues(ITEM)],
  [SHEETS.questions, questionValues(QUESTION)],
  [SHEETS.follow_ups, followUpValues(FOLLOW_UP)],
])("a record has a value under every column that is taken, and no other: %#", (sheet, values) => {
  expect(Object.keys(values).sort()).toEqual(
    takenColumns(sheet)
      .map(([key]) => key)
      .sort(),
  );
});

test("text is as a trip through a spreadsheet leaves it, a record by its reference, a person by name", () => {
  expect(themeValues(THEME)).toMatchObject({
    title: "Host families",
    whyItMatters: "One.\nTwo.",
    originUrl: "",
    lead: "Cllr Ruth Ahmed",
    format: null,
  });
  expect(itemValues(ITEM)).toMatchObject({ theme: "T-14", meeting: "", minutes: 30, lead: "" });
  expect(questionValues(QUESTION)).toMatchObject({
    theme: "",
    addressee: "Chief constable",
    asker: "A member of the public",
  });
  expect(followUpValues(FOLLOW_UP)).toMatchObject({
    owner: "Chief constable, Anytown Police",
    meeting: "M-5",
    dueOn: null,
  });
});
