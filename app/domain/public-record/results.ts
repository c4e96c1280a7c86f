import { FOLLOW_UP_STATUSES, FOLLOW_UP_STATUS_LIST, type FollowUpStatus } from "#app/domain/follow-up/overdue.ts";
import { RESPONSE_KINDS, RESPONSE_LABELS, type ResponseKind } from "#app/domain/follow-up/states.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { FollowUpView } from "./follow-up-view.ts";
import type { RecordViews } from "./record-views.ts";

export type StatusCount = { key: FollowUpStatus; words: string; count: number; isLate: boolean };

export type ResponseCount = { response: ResponseKind | "none"; words: string; count: number };

/** The figures of a year, each counted from a list that stands on the same page. */
export type Results = {
  themes: number;
  outcomes: number;
  answered: number;
  questions: number;
  recommendations: FollowUpView[];
  others: FollowUpView[];
  responses: ResponseCount[];
  /** How all that was asked for or promised stands: each counted once. */
  statuses: StatusCount[];
  open: FollowUpView[];
  overdue: FollowUpView[];
  closed: FollowUpView[];
};

/** What came of a body's year, from what is published of it. `themes` are those considered, each once. */
export function resultsOf({ outcomes, answers, followUps }: RecordViews, themes: number): Results {
  const recommendations = followUps.filter(({ isRecommendation }) => isRecommendation);
  return {
    themes,
    outcomes: outcomes.length,
    answered: answers.filter(({ result }) => result === "answered" || result === "partly").length,
    questions: answers.length,
    recommendations,
    others: followUps.filter(({ isRecommendation }) => !isRecommendation),
    responses: [
      ...RESPONSE_KINDS.map((response) => ({
        response,
        words: RESPONSE_LABELS[response],
        count: recommendations.filter((followUp) => followUp.response === response).length,
      })),
      {
        response: "none",
        words: "No response yet",
        count: recommendations.filter((followUp) => followUp.response === null).length,
      },
    ],
    statuses: FOLLOW_UP_STATUS_LIST.map((key) => ({
      key,
      words: FOLLOW_UP_STATUSES[key].words,
      count: followUps.filter(({ state, isOverdue }) => (isOverdue ? "overdue" : state) === key).length,
      isLate: key === "overdue",
    })),
    open: followUps.filter(({ isOpen }) => isOpen),
    overdue: followUps.filter(({ isOverdue }) => isOverdue),
    closed: followUps.filter(({ isOpen }) => !isOpen),
  };
}

/** "14 recommendations since 1 May 2026, 9 accepted"; null where none was made. */
export function resultsLine(results: Results, since: string, language: Language = "en"): string | null {
  const count = results.recommendations.length;
  if (count === 0) return null;
  const accepted = results.responses.find(({ response }) => response === "accepted")?.count ?? 0;
  const made = say(language, "results.made", { count, since }).words;
  return accepted === 0
    ? say(language, "results.madeNone", { made }).words
    : say(language, "results.madeAccepted", { made, accepted }).words;
}

/** As many of what was asked for or promised as a short list holds. */
const MOST_SHOWN = 3;

/** A year's results in short: the figures that lead somewhere, and what is late before what is open before what is done. */
export function resultsInShort({ recommendations, responses, overdue, open, closed }: Results) {
  const count = (response: ResponseCount["response"]) => responses.find((one) => one.response === response)?.count ?? 0;
  const made = recommendations.length;
  const figures = [
    { count: made, words: made === 1 ? "recommendation" : "recommendations" },
    { count: count("accepted"), words: "accepted" },
    { count: count("partly"), words: "accepted in part" },
    { count: count("none"), words: "without a reply yet" },
  ];
  const shown = [...new Set([...overdue, ...open, ...closed])].slice(0, MOST_SHOWN);
  return {
    figures: made === 0 ? [] : figures.filter((figure) => figure.count > 0),
    shown: shown.map(({ reference, href, wording, statusWords, isLate }) => ({
      ...{ reference, href, wording, statusWords, isLate },
    })),
  };
}
