import type { IsoDate } from "#app/domain/calendar.ts";
import type { Format } from "#app/domain/formats.ts";
import { pick } from "#app/domain/field.ts";
import { FOLLOW_UP_TEXTS, type FollowUpTexts } from "#app/domain/follow-up/fields.ts";
import { laterNumberLines } from "#app/domain/follow-up/numbering.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import type { QuestionKind } from "#app/domain/question/states.ts";
import { reference, type ReferredKind } from "#app/domain/references.ts";
import type { ThemeOrigin } from "#app/domain/theme/states.ts";
import { plainText } from "./cells.ts";
import type { SheetDefinition, SheetValues, TakenUse } from "./columns.ts";
import type { FOLLOW_UPS_SHEET } from "./follow-ups-sheet.ts";
import type { ITEMS_SHEET } from "./items-sheet.ts";
import type { QUESTIONS_SHEET } from "./questions-sheet.ts";
import type { THEMES_SHEET } from "./themes-sheet.ts";

/**
 * The values of a record under the columns that are taken when a sheet is
 * brought back. What a sheet is written with and what it is compared with are
 * these same values, so that an untouched file is told as such.
 */
export type TakenValues<D extends SheetDefinition> = {
  [K in keyof D["columns"] as D["columns"][K]["use"] extends TakenUse ? K : never]: SheetValues<D>[K];
};

/** What a theme says under the columns of the sheet of themes. */
export function themeValues(theme: {
  title: string;
  whyItMatters: string;
  desiredOutcome: string;
  whoIsAffected: string;
  timingWords: string;
  origin: ThemeOrigin;
  originWords: string;
  originUrl: string | null;
  leadName: string | null;
  format: Format | null;
  witnessesWords: string;
}): TakenValues<typeof THEMES_SHEET> {
  return plain({
    title: theme.title,
    whyItMatters: theme.whyItMatters,
    desiredOutcome: theme.desiredOutcome,
    whoIsAffected: theme.whoIsAffected,
    timing: theme.timingWords,
    origin: theme.origin,
    originWords: theme.originWords,
    originUrl: theme.originUrl ?? "",
    lead: theme.leadName ?? "",
    format: theme.format,
    witnesses: theme.witnessesWords,
  });
}

/** What an agenda item says under the columns of the sheet of items. */
export function itemValues(item: {
  title: string;
  themeId: number | null;
  meetingId: number | null;
  purpose: string;
  format: Format;
  minutes: number;
  leadName: string | null;
  reportAuthor: string;
  expectedOutcome: string;
}): TakenValues<typeof ITEMS_SHEET> {
  return plain({
    title: item.title,
    theme: referred("theme", item.themeId),
    meeting: referred("meeting", item.meetingId),
    purpose: item.purpose,
    format: item.format,
    minutes: item.minutes,
    lead: item.leadName ?? "",
    author: item.reportAuthor,
    expectedOutcome: item.expectedOutcome,
  });
}

/** What a question says under the columns of the sheet of questions. */
export function questionValues(question: {
  text: string;
  themeId: number | null;
  kind: QuestionKind;
  addresseeTitle: string | null;
  addresseeWords: string;
  askerName: string | null;
  askerWords: string;
}): TakenValues<typeof QUESTIONS_SHEET> {
  return plain({
    text: question.text,
    theme: referred("theme", question.themeId),
    kind: question.kind,
    addressee: question.addresseeTitle ?? question.addresseeWords,
    asker: question.askerName ?? question.askerWords,
  });
}

/** What a follow-up says under the columns of the sheet of follow-ups. */
export function followUpValues(
  followUp: FollowUpTexts &
    Parameters<typeof ownerWordsOf>[0] & {
      kind: FollowUpKind;
      laterNumbersHeld: string;
      otherOwnersHeld: string;
      themeId: number | null;
      meetingId: number | null;
      madeOn: IsoDate | null;
      dueWords: string;
      dueOn: IsoDate | null;
      noticeOn: IsoDate | null;
    },
): TakenValues<typeof FOLLOW_UPS_SHEET> {
  const { madeByWords, ...texts } = pick(followUp, FOLLOW_UP_TEXTS);
  return plain({
    ...texts,
    laterNumbers: laterNumberLines(followUp),
    madeBy: madeByWords,
    kind: followUp.kind,
    theme: referred("theme", followUp.themeId),
    meeting: referred("meeting", followUp.meetingId),
    madeOn: followUp.madeOn,
    owner: ownerWordsOf(followUp),
    dueWords: followUp.dueWords,
    dueOn: followUp.dueOn,
    noticeOn: followUp.noticeOn,
  });
}

function referred(kind: ReferredKind, id: number | null): string {
  return id === null ? "" : reference(kind, id);
}

/** Text as a trip through a spreadsheet leaves it. */
function plain<V extends Record<string, string | number | null>>(values: V): V {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === "string" ? plainText(value) : value]),
  ) as V;
}
