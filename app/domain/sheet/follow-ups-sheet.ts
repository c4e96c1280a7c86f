import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { FOLLOW_UP_KINDS } from "#app/domain/follow-up/states.ts";
import { textColumn, type SheetDefinition } from "./columns.ts";

const KIND_LABELS = {
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
    wording: textColumn(FOLLOW_UP_FIELDS.wording, 60),
    kind: {
      heading: FOLLOW_UP_FIELDS.kind.label,
      type: "one_of",
      use: "edited",
      width: 24,
      words: KIND_LABELS,
      required: FOLLOW_UP_FIELDS.kind.ask,
    },
    theme: { heading: "Theme", type: "text", use: "given_once", width: 10, most: 20 },
    meeting: { heading: "Meeting", type: "text", use: "given_once", width: 10, most: 20 },
    madeOn: { heading: "Made on", type: "date", use: "given_once", width: 14 },
    sourceNumber: textColumn(FOLLOW_UP_FIELDS.sourceNumber, 20),
    laterNumbers: textColumn(FOLLOW_UP_FIELDS.laterNumbers, 30),
    madeBy: textColumn(FOLLOW_UP_FIELDS.madeByWords, 24),
    owner: { heading: "Owner", type: "text", use: "edited", width: 30, most: 200 },
    dueWords: textColumn(FOLLOW_UP_FIELDS.dueWords, 20),
    dueOn: { heading: "Due on", type: "date", use: "edited", width: 14 },
    noticeOn: { heading: FOLLOW_UP_FIELDS.noticeOn.label, type: "date", use: "edited", width: 14 },
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
