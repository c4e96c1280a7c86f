import { z } from "zod";
import {
  FOLLOW_UP_KIND_LIST,
  FOLLOW_UP_STATE_LIST,
  RESPONSE_KINDS,
  UPDATE_SOURCE_LABELS,
} from "#app/domain/follow-up/states.ts";
import { OUTCOME_CODE_LIST } from "#app/domain/outcome/codes.ts";
import { ANSWER_KIND_LABELS, ANSWER_RESULT_LIST } from "#app/domain/question/answers.ts";
import { CHOSEN_PLACE_LIST } from "#app/domain/scoring/states.ts";
import { every, day, followUp, item, keysOf, meeting, question, ref, theme, urgent, words } from "./shape-parts.ts";

/** The shapes in which programs are told of what happened. */
const happened = { on: day.nullable(), theme: theme.nullable(), item: item.nullable(), meeting: meeting.nullable() };

export const AnswerShape = z
  .strictObject({
    ...every(question),
    ...happened,
    question: words,
    to: words,
    isQuestionOut: z.boolean().describe("Whether the question itself is published."),
    answers: z.array(
      z.strictObject({
        id: z.int(),
        kind: z.enum(keysOf(ANSWER_KIND_LABELS)),
        result: z.enum(ANSWER_RESULT_LIST),
        text: words,
        by: words,
        on: day.nullable(),
        corrects: z.int().nullable(),
        because: words,
        source: words,
      }),
    ),
  })
  .describe("What was answered to a question, as the record of the meeting is published.");

const outcomeWords = {
  code: z.enum(OUTCOME_CODE_LIST),
  resolution: words,
  minuteNumber: words,
  deferredTo: day.nullable(),
};

export const OutcomeShape = z
  .strictObject({
    ...every(item),
    ...happened,
    title: words,
    original: z.strictObject(outcomeWords),
    corrections: z.array(z.strictObject({ ...outcomeWords, because: words, on: day })),
    resolutionCy: words.nullable(),
    source: words,
    urgent,
  })
  .describe("What an agenda item led to. Where it was corrected, the last correction is what holds.");

export const FollowUpShape = z.strictObject({
  ...every(followUp),
  ...happened,
  kind: z.enum(FOLLOW_UP_KIND_LIST),
  number: z.int(),
  wording: words,
  sourceNumber: words,
  madeBy: words,
  owner: words,
  due: words,
  dueOn: day.nullable(),
  responseDueOn: day.nullable(),
  state: z.enum(FOLLOW_UP_STATE_LIST),
  reason: words,
  source: words,
  places: z.array(z.strictObject({ item, words })),
  responses: z.array(
    z.strictObject({
      response: z.enum(RESPONSE_KINDS),
      text: words,
      reason: words,
      plan: words,
      by: words,
      on: day.nullable(),
    }),
  ),
  updates: z.array(
    z.strictObject({
      text: words,
      state: z.enum(FOLLOW_UP_STATE_LIST),
      source: z.enum(keysOf(UPDATE_SOURCE_LABELS)),
      on: day,
      meeting: meeting.nullable(),
    }),
  ),
  results: z.array(z.strictObject({ theme: theme.nullable(), item: item.nullable(), words, on: day })),
});

export const RoundShape = z
  .strictObject({
    ...every(ref("a round of scoring", "S")),
    title: words,
    year: words,
    criteriaName: words,
    criteria: z.array(z.strictObject({ letter: words, name: words, meaning: words, mostPoints: z.number() })),
    cutOff: z.number().nullable(),
    themes: z.array(
      z.strictObject({
        theme,
        place: z.enum(CHOSEN_PLACE_LIST),
        how: z.enum(["placed", "override", "urgent"]),
        reason: words,
      }),
    ),
  })
  .describe("What was chosen in a round of scoring, in order; never who gave which points.");
