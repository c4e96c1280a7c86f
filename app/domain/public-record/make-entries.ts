import { publicReason, type UrgentReason } from "#app/domain/agenda/urgency.ts";
import { dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import type { FollowUpKind, FollowUpState, ResponseKind, UpdateSource } from "#app/domain/follow-up/states.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import type { AnswerKind, AnswerResult } from "#app/domain/question/answers.ts";
import type { AnswerEntry, FollowUpEntry, OutcomeEntry } from "./entries.ts";

type Words = { code: OutcomeCode; resolutionWords: string; minuteNumber: string };

/** What is recorded of an item's outcome. What was said in discussion is not among it: it is working record. */
export type OutcomeRecord = Words & {
  itemId: number;
  title: string;
  sourceWords: string;
  urgent: UrgentReason | null;
  corrections: (Words & { because: string; at: IsoInstant })[];
};

/** An item's outcome as it is published: the original words, and every correction beside them. */
export function outcomeEntry(outcome: OutcomeRecord): OutcomeEntry {
  return {
    itemId: outcome.itemId,
    title: withoutEmails(outcome.title),
    original: wordsOf(outcome),
    corrections: outcome.corrections.map((correction) => ({
      ...wordsOf(correction),
      because: withoutEmails(correction.because),
      on: dayInLondon(new Date(correction.at)),
    })),
    source: withoutEmails(outcome.sourceWords),
    ...(outcome.urgent ? { urgent: publicReason(outcome.urgent) } : {}),
  };
}

export type AnswerRecord = {
  id: number;
  kind: AnswerKind;
  result: AnswerResult;
  text: string;
  officeTitle: string | null;
  answeredByWords: string;
  answeredOn: IsoDate | null;
  meetsOn: IsoDate | null;
  correctsAnswerId: number | null;
  because: string;
  sourceWords: string;
};

/** A question's answers as they are published, each as it was given, the corrected ones too. */
export function answerEntry(question: {
  id: number;
  text: string;
  addressee: string;
  answers: readonly AnswerRecord[];
}): AnswerEntry {
  return {
    questionId: question.id,
    question: withoutEmails(question.text),
    to: withoutEmails(question.addressee),
    answers: question.answers.map((answer) => ({
      id: answer.id,
      kind: answer.kind,
      result: answer.result,
      text: withoutEmails(answer.text),
      by: answer.officeTitle ?? withoutEmails(answer.answeredByWords),
      on: answer.answeredOn ?? answer.meetsOn,
      corrects: answer.correctsAnswerId,
      because: withoutEmails(answer.because),
      source: withoutEmails(answer.sourceWords),
    })),
  };
}

export type FollowUpRecord = {
  id: number;
  kind: FollowUpKind;
  number: number;
  wording: string;
  sourceNumber: string;
  madeByWords: string;
  /** The owner's name, where that is a member of the body; nobody else's name is published. */
  memberName: string | null;
  officeTitle: string | null;
  ownerPersonId: number | null;
  ownerWords: string;
  dueWords: string;
  dueOn: IsoDate | null;
  responseDueOn: IsoDate | null;
  state: FollowUpState;
  reasonWords: string | null;
  supersededById: number | null;
  questionId: number | null;
  sourceWords: string;
  places: readonly { itemId: number; words: string }[];
  responses: readonly {
    response: ResponseKind;
    text: string;
    reasonWords: string;
    planWords: string;
    officeTitle: string | null;
    responderWords: string;
    respondedOn: IsoDate | null;
  }[];
  updates: readonly {
    source: UpdateSource;
    text: string;
    stateAfter: FollowUpState;
    reportedOn: IsoDate;
    meetingId: number | null;
    takenUpAt: IsoInstant | null;
  }[];
  results: readonly { themeId: number | null; itemId: number | null; words: string; at: IsoInstant }[];
};

/** A follow-up as it is published. An owner's own words are left out until an officer has taken them up. */
export function followUpEntry(record: FollowUpRecord): FollowUpEntry {
  return {
    id: record.id,
    kind: record.kind,
    number: record.number,
    wording: withoutEmails(record.wording),
    sourceNumber: withoutEmails(record.sourceNumber),
    madeBy: withoutEmails(record.madeByWords),
    owner: ownerOf(record),
    due: withoutEmails(record.dueWords),
    dueOn: record.dueOn,
    responseDueOn: record.responseDueOn,
    state: record.state,
    reason: WITH_REASON.includes(record.state) ? withoutEmails(record.reasonWords ?? "") : "",
    supersededById: record.supersededById,
    questionId: record.questionId,
    source: withoutEmails(record.sourceWords),
    places: record.places.map(({ itemId, words }) => ({ itemId, words: withoutEmails(words) })),
    responses: record.responses.map((response) => ({
      response: response.response,
      text: withoutEmails(response.text),
      reason: withoutEmails(response.reasonWords),
      plan: withoutEmails(response.planWords),
      by: response.officeTitle ?? withoutEmails(response.responderWords),
      on: response.respondedOn,
    })),
    updates: record.updates
      .filter((update) => update.source !== "owner" || update.takenUpAt !== null)
      .map((update) => ({
        text: withoutEmails(update.text),
        state: update.stateAfter,
        source: update.source,
        on: update.reportedOn,
        meetingId: update.meetingId,
      })),
    results: record.results.map((result) => ({
      themeId: result.themeId,
      itemId: result.itemId,
      words: withoutEmails(result.words),
      on: dayInLondon(new Date(result.at)),
    })),
  };
}

const WITH_REASON: readonly FollowUpState[] = ["paused", "superseded", "not_taken_forward"];

/** An office or a member by name; the words of the record where it names no person. */
function ownerOf(record: FollowUpRecord): string {
  if (record.officeTitle !== null) return record.officeTitle;
  if (record.memberName !== null) return record.memberName;
  return record.ownerPersonId === null ? withoutEmails(record.ownerWords) : "";
}

function wordsOf({ code, resolutionWords, minuteNumber }: Words) {
  return { code, resolution: withoutEmails(resolutionWords), minuteNumber: withoutEmails(minuteNumber) };
}
