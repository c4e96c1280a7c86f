import { FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import type { SheetDefinition } from "./columns.ts";

const KIND_WORDS = {
  recommendation: FOLLOW_UP_KINDS.recommendation.words,
  action: FOLLOW_UP_KINDS.action.words,
  commitment: FOLLOW_UP_KINDS.commitment.words,
  information_request: FOLLOW_UP_KINDS.information_request.words,
  external_recommendation: FOLLOW_UP_KINDS.external_recommendation.words,
};

/** Recommendations and actions as a sheet. Reporting on them and closing them are deeds of their own. */
export const FOLLOW_UPS_SHEET = {
  kind: "follow_ups",
  noun: ["follow-up", "follow-ups"],
  title: "Recommendations and actions",
  record: "follow_up",
  columns: {
    wording: {
      heading: "Wording",
      type: "text",
      use: "edited",
      width: 60,
      most: 2000,
      required: "Enter the words as they were said or minuted",
    },
    kind: {
      heading: "Kind",
      type: "one_of",
      use: "edited",
      width: 24,
      words: KIND_WORDS,
      required: "Choose what kind of follow-up it is",
    },
    theme: { heading: "Theme", type: "text", use: "given_once", width: 10, most: 20 },
    meeting: { heading: "Meeting", type: "text", use: "given_once", width: 10, most: 20 },
    madeOn: { heading: "Made on", type: "date", use: "given_once", width: 14 },
    sourceNumber: { heading: "Number in the source", type: "text", use: "edited", width: 20, most: 60 },
    madeBy: { heading: "Made by", type: "text", use: "edited", width: 24, most: 200 },
    owner: { heading: "Owner", type: "text", use: "edited", width: 30, most: 200 },
    dueWords: { heading: "Due, in words", type: "text", use: "edited", width: 20, most: 200 },
    dueOn: { heading: "Due on", type: "date", use: "edited", width: 14 },
    noticeOn: { heading: "Notice given on", type: "date", use: "edited", width: 14 },
    body: { heading: "Body", type: "text", use: "read", width: 30 },
    number: { heading: "Number", type: "text", use: "read", width: 16 },
    state: { heading: "State", type: "text", use: "read", width: 18 },
    standing: { heading: "Standing", type: "text", use: "read", width: 18 },
    response: { heading: "Response", type: "text", use: "read", width: 18 },
    responseDueOn: { heading: "Response due on", type: "date", use: "read", width: 16 },
    reviewOn: { heading: "Review on", type: "date", use: "read", width: 14 },
    themeTitle: { heading: "Theme title", type: "text", use: "read", width: 40 },
    meetsOn: { heading: "Meeting date", type: "date", use: "read", width: 14 },
    lastReport: { heading: "Last report", type: "text", use: "read", width: 50 },
    lastReportedOn: { heading: "Last reported on", type: "date", use: "read", width: 16 },
  },
} as const satisfies SheetDefinition;
