import type { IsoDate } from "#app/domain/calendar.ts";
import type { DayOfMeeting } from "#app/domain/meeting/day.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { withoutEmails } from "#app/domain/public-text.ts";
import {
  ANSWER_KIND_LABELS,
  ANSWER_RESULTS,
  type AnswerKind,
  type AnswerResult,
} from "#app/domain/question/answers.ts";
import { reference } from "#app/domain/references.ts";
import { dayRecorded, type Recorded } from "./recorded.ts";

/** Record: a question with every answer to it, as recorded. */
export type AnswerRecord = {
  id: number;
  text: string;
  addressee: string;
  answers: readonly {
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
  }[];
};

/** Entry: what is stored of them when an officer publishes the record of the meeting, and nothing more. */
export type AnswerEntry = { questionId: number; question: string; to: string; answers: AnswerLineEntry[] };

export type AnswerLineEntry = {
  id: number;
  kind: AnswerKind;
  result: AnswerResult;
  text: string;
  by: string;
  on: IsoDate | null;
  /** The answer it corrects; null for one that stands by itself. */
  corrects: number | null;
  because: string;
  source: string;
};

/** A question's answers as they are published, each as it was given, the corrected ones too. */
export function answerEntry(question: AnswerRecord): AnswerEntry {
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

/** View: what the entry says, what was answered at the meeting apart from what came or was added later. */
export type AnswerView = Omit<AnswerEntry, "answers"> & {
  itemId: number | null;
  href: string | null;
  on: IsoDate | null;
  /** What it amounts to today: the last answer's. */
  result: AnswerResult;
  resultWords: string;
  minuted: AnswerLineView[];
  later: AnswerLineView[];
};

export type AnswerLineView = AnswerLineEntry & {
  kindWords: string;
  /** The day it was given, and how well that is known. */
  day: DayOfMeeting;
  resultWords: string;
  /** Whether a later answer corrects it. */
  isCorrected: boolean;
};

/** A question's answers: what was said at the meeting apart from what came later. */
export function answerView(
  { entry, itemId, ...at }: Pick<Recorded<AnswerEntry>, "entry" | "itemId" | "onDay" | "meetingId">,
  around: PublishedEntries,
): AnswerView {
  const { answers, questionId, to } = entry;
  const question = around.find("question", questionId);
  const lines = answers.map((answer) => lineView(answer, answers, dayRecorded(at, around)));
  const result = answers.at(-1)?.result ?? "not_answered";
  return {
    questionId,
    itemId,
    question: question?.entry.text ?? entry.question,
    href: question ? `/questions/${reference("question", questionId)}` : null,
    to,
    on: at.onDay,
    result,
    resultWords: ANSWER_RESULTS[result].words,
    minuted: lines.filter(({ kind }) => kind === "minuted"),
    later: lines.filter(({ kind }) => kind !== "minuted"),
  };
}

function lineView(answer: AnswerLineEntry, all: readonly AnswerLineEntry[], meeting: DayOfMeeting): AnswerLineView {
  const { on } = answer;
  return {
    ...answer,
    kindWords: ANSWER_KIND_LABELS[answer.kind],
    day: on === meeting.meetsOn ? meeting : { meetsOn: on, dateBasis: "stated" },
    resultWords: ANSWER_RESULTS[answer.result].words,
    isCorrected: all.some(({ corrects }) => corrects === answer.id),
  };
}
