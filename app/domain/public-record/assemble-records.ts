import type { IsoDate } from "#app/domain/calendar.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { itemLink } from "#app/domain/programme/make-view.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { ANSWER_KIND_WORDS, ANSWER_RESULTS } from "#app/domain/question/answers.ts";
import { reference } from "#app/domain/references.ts";
import type { AnswerLine, OutcomeWords, Recorded } from "./entries.ts";
import { followUpView } from "./follow-up-view.ts";
import type { AnswerLineView, AnswerView, OutcomeView, OutcomeWordsView, RecordViews } from "./views.ts";

/** Published rows of what happened, as readers are given them; links only to what is among the other rows. */
export function assembleRecords(rows: readonly Recorded[], around: PublishedEntries, today: IsoDate): RecordViews {
  return {
    outcomes: rows.flatMap((row) => (row.kind === "outcome" ? [outcomeView(row, around)] : [])),
    answers: rows.flatMap((row) => (row.kind === "answer" ? [answerView(row, around)] : [])),
    followUps: rows.flatMap((row) => (row.kind === "follow_up" ? [followUpView(row, around, today)] : [])),
  };
}

/** An item's outcome: the words that hold, and those they took the place of. */
export function outcomeView({ entry, onDay }: Recorded<"outcome">, around: PublishedEntries): OutcomeView {
  const last = entry.corrections.at(-1);
  const item = around.find("item", entry.itemId);
  return {
    ...wordsOf(last ?? entry.original),
    itemId: entry.itemId,
    title: item?.entry.title ?? entry.title,
    item: item ? itemLink(item) : null,
    on: onDay,
    original: last ? wordsOf(entry.original) : null,
    corrections: entry.corrections.map((correction) => ({
      ...wordsOf(correction),
      because: correction.because,
      on: correction.on,
    })),
    source: entry.source,
    urgent: entry.urgent ?? null,
  };
}

/** A question's answers: what was said at the meeting apart from what came later. */
export function answerView({ entry, itemId, onDay }: Recorded<"answer">, around: PublishedEntries): AnswerView {
  const question = around.find("question", entry.questionId);
  const lines = entry.answers.map((answer) => lineOf(answer, entry.answers));
  const minuted = new Set(entry.answers.filter(({ kind }) => kind === "minuted").map(({ id }) => id));
  const result = entry.answers.at(-1)?.result ?? "not_answered";
  return {
    questionId: entry.questionId,
    itemId,
    question: question?.entry.text ?? entry.question,
    href: question ? `/questions/${reference("question", entry.questionId)}` : null,
    to: entry.to,
    on: onDay,
    result,
    resultWords: ANSWER_RESULTS[result].words,
    minuted: lines.filter(({ id }) => minuted.has(id)),
    later: lines.filter(({ id }) => !minuted.has(id)),
  };
}

function lineOf(answer: AnswerLine, all: readonly AnswerLine[]): AnswerLineView {
  return {
    id: answer.id,
    kindWords: ANSWER_KIND_WORDS[answer.kind],
    result: answer.result,
    resultWords: ANSWER_RESULTS[answer.result].words,
    text: answer.text,
    by: answer.by,
    on: answer.on,
    because: answer.because,
    isCorrected: all.some(({ corrects }) => corrects === answer.id),
    source: answer.source,
  };
}

function wordsOf({ code, resolution, minuteNumber }: OutcomeWords): OutcomeWordsView {
  return { words: OUTCOME_CODES[code].words, resolution, minuteNumber };
}
