import type { Reader } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { QUESTION_DEEDS, type DeedOnQuestion, type QuestionDeed } from "./deeds.ts";
import { mayAnswerQuestion } from "./may-answer.ts";
import { mayGroupQuestions, mayProposeQuestion, mayQuestion, type QuestionFacts } from "./may.ts";

/** Deeds that are done on the page of a theme. */
const isOnTheme = (deed: QuestionDeed) => deed === "propose_question" || deed === "group_questions";

/** What may be done with a question, a follow-up of it before it is withdrawn. */
export function questionOffers(question: QuestionFacts & { id: number }, actor: Reader): Offer[] {
  const home = `/questions/${reference("question", question.id)}`;
  const offers = offersOf(QUESTION_DEEDS, {
    home,
    may: (deed) => {
      if (deed === "record_answer") return mayAnswerQuestion(question, actor);
      return mayQuestion(deed as DeedOnQuestion, question, actor);
    },
    isOffered: (deed) => !isOnTheme(deed),
  });
  const followUp = {
    href: `${home}/follow-ups/new`,
    words: "Add a follow-up",
    verdict: mayCreateFollowUp(question.bodyId, actor),
  };
  return [...offers.slice(0, -1), followUp, ...offers.slice(-1)];
}

/** What may be done with the questions of a theme. */
export function themeQuestionOffers(
  theme: { bodyId: number; state: ThemeState; reference: string },
  questions: number,
  actor: Reader,
): Offer[] {
  return offersOf(QUESTION_DEEDS, {
    home: `/themes/${theme.reference}`,
    may: (deed) =>
      deed === "group_questions" ? mayGroupQuestions(theme, questions, actor) : mayProposeQuestion(theme, actor),
    isOffered: isOnTheme,
  });
}
