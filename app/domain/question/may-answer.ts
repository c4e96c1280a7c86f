import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { type MeetingFacts, takesRecord } from "#app/domain/meeting/may.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor, Reader } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import {
  isAnswer,
  ANSWER_KIND_LABELS,
  ANSWER_RESULTS,
  deedOfAnswer,
  isPutByAnswer,
  KINDS_WITH_WORDS,
  RECORDED_ANSWER_KINDS,
  RESULTS_OF_KIND,
  type AnswerMade,
  type AnswerResult,
  type RecordedAnswerKind,
} from "./answers.ts";
import { QUESTION_DEEDS } from "./deeds.ts";
import { wasPutAtMeeting } from "./state-sets.ts";
import type { QuestionState } from "./states.ts";
import { mayQuestion, type QuestionFacts } from "./may.ts";

/** Whether the actor may record this answer; one given at the meeting puts an agreed question as well. */
export function mayRecordAnswer(question: QuestionFacts, answer: AnswerMade, actor: Reader): Verdict {
  const puts = isPutByAnswer(question.state, answer);
  const state = puts ? QUESTION_DEEDS.put_question.to : question.state;
  return allOf(
    mayByRole(QUESTION_DEEDS.record_answer, actor, question.bodyId),
    puts ? mayQuestion("put_question", question, actor) : allowed,
    mayQuestion(deedOfAnswer(state, answer), { ...question, state }, actor),
    amountsTo(answer),
  );
}

/** What may be recorded of the question as it stands: each kind that is open to it, with its results. */
export function answersOpenTo(
  question: QuestionFacts,
  actor: Reader,
): { kind: RecordedAnswerKind; results: AnswerResult[] }[] {
  return RECORDED_ANSWER_KINDS.map((kind) => ({
    kind,
    results: RESULTS_OF_KIND[kind].filter((result) => mayRecordAnswer(question, { kind, result }, actor).allowed),
  })).filter(({ results }) => results.length > 0);
}

/** Whether the actor may record any answer at all to the question as it stands. */
export function mayAnswerQuestion(question: QuestionFacts, actor: Reader): Verdict {
  if (answersOpenTo(question, actor).length > 0) return allowed;
  return mayRecordAnswer(question, { kind: "written", result: "answered" }, actor);
}

/** Whether an answer of this kind has the words it needs. */
export function hasWords(kind: RecordedAnswerKind, text: string): Verdict {
  if (!KINDS_WITH_WORDS.includes(kind) || text.trim() !== "") return allowed;
  return refused("input", "Enter the answer: one given in writing or added later needs its words.");
}

/** Whether the actor may correct the question's answer, for this reason. */
export function mayCorrectAnswer(question: QuestionFacts, because: string, actor: Reader): Verdict {
  return allOf(mayQuestion("correct_answer", question, actor), hasReason(QUESTION_DEEDS.correct_answer, because));
}

/** Whether there is an answer to correct: a holding answer and a question taken away are none. */
export function hasAnswerToCorrect(result: AnswerResult | undefined): Verdict {
  if (result && isAnswer(result)) return allowed;
  return refused("state", "There is no answer here to correct: record the answer that was given.");
}

/** Whether the actor may record a question that was asked unplanned at an item: null where it is on no meeting. */
export function mayRaiseQuestion(
  item: { bodyId: number; meeting: Omit<MeetingFacts, "bodyId"> | null },
  actor: Actor,
): Verdict {
  const { bodyId, meeting } = item;
  return allOf(
    mayByRole(QUESTION_DEEDS.raise_question, actor, bodyId),
    meeting
      ? takesRecord({ bodyId, ...meeting }, actor.today)
      : refused("state", "This agenda item is not on a meeting, so nothing was asked at it."),
  );
}

/** Whether a question can have been put at this meeting: on its day or after, and not where it was cancelled. */
export function mayBePutAt(meeting: { meetsOn: IsoDate; state: MeetingState } | null, actor: Actor): Verdict {
  if (!meeting) return refused("input", "Choose the meeting or the agenda item where it was put.");
  if (meeting.state === "cancelled")
    return refused("input", `That meeting is “${MEETING_STATES.cancelled.words}”: nothing was put there.`);
  if (meeting.meetsOn <= actor.today) return allowed;
  return refused("input", `The meeting is on ${dateText(meeting.meetsOn)}: nothing can have been put there yet.`);
}

/** Whether the days of a sending hold together: sent today or before, and due on that day or after. */
export function maySendOn(sentOn: IsoDate, dueOn: IsoDate | null, today: IsoDate): Verdict {
  if (sentOn > today) return refused("input", "It cannot have been sent on a date that is still to come.");
  if (dueOn !== null && dueOn < sentOn)
    return refused("input", "The answer cannot be due before the question was sent.");
  return allowed;
}

/** Whether an answer can have been given on this day, to a question asked on that one; null where a day is not known. */
export function mayHaveAnsweredOn(answeredOn: IsoDate | null, askedOn: IsoDate | null, today: IsoDate): Verdict {
  if (answeredOn === null) return allowed;
  if (answeredOn > today) return refused("input", "It cannot have been answered on a date that is still to come.");
  if (askedOn === null || answeredOn >= askedOn) return allowed;
  return refused(
    "input",
    `The question was asked on ${dateText(askedOn)}, and the date given for the answer is ${dateText(answeredOn)}: enter that date or a later one.`,
  );
}

/** The day on which a question was sent or put; null where it was not yet, or no day is known. */
export function askedOn(question: {
  state: QuestionState;
  sentOn: IsoDate | null;
  meetsOn: IsoDate | null;
  raisedOn: IsoDate | null;
}): IsoDate | null {
  return question.sentOn ?? (wasPutAtMeeting(question.state) ? (question.raisedOn ?? question.meetsOn) : null);
}

function amountsTo({ kind, result }: AnswerMade): Verdict {
  if ((RESULTS_OF_KIND[kind] as readonly AnswerResult[]).includes(result)) return allowed;
  return refused("input", `“${ANSWER_RESULTS[result].words}” cannot be the result of “${ANSWER_KIND_LABELS[kind]}”.`);
}
