import { mayByRole } from "#app/domain/permissions.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { whenAnsweredText } from "#app/domain/question/answer-record.ts";
import { dueStandingText } from "#app/domain/question/due.ts";
import { themeQuestionOffers } from "#app/domain/question/offers.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { countEnquiry, listLinesOfTheme, listQuestionsOfTheme } from "#db/theme/theme-questions.server.ts";
import { readAnswers } from "#app/services/follow-up/read-answers.server.ts";
import { readTheme } from "./read-theme.server.ts";

export type ThemeQuestion = NonNullable<Awaited<ReturnType<typeof readThemeQuestions>>>["questions"][number];

/**
 * A page of a theme's questions: its lines of enquiry with the questions under each, and the questions under none. A line
 * without any stands on the page where its place is.
 */
export async function readThemeQuestions(db: Db, actor: Actor, themeId: number, page: string | null = null) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const { inAll } = await countEnquiry(db, themeId);
  const { limit, offset, ...paged } = placeOfPage(inAll, page);
  const asked = await listQuestionsOfTheme(db, themeId, { limit, offset });
  const answers = await readAnswers(
    db,
    asked.map(({ id }) => id),
  );
  const questions = asked.map((question) => ({
    ...question,
    answered: whenAnsweredText(answers.get(question.id) ?? []),
    due: dueStandingText(question, actor.today),
  }));
  const lines = await listLinesOfTheme(db, themeId);
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const placeOf = (question = questions[0]) => places.get(question?.lineOfEnquiryId ?? -1) ?? lines.length;
  const first = paged.page === 1 ? 0 : placeOf();
  const last = paged.page === paged.pages ? lines.length : placeOf(questions.at(-1));
  return {
    theme,
    paged,
    lines: lines
      .map((line, at) => ({ ...line, number: at + 1, questions: questions.filter((one) => placeOf(one) === at) }))
      .slice(first, last + 1),
    questions: questions.filter((one) => placeOf(one) === lines.length),
    offers: [
      ...themeQuestionOffers(theme, inAll, actor),
      {
        href: `/themes/${theme.reference}/lines-of-enquiry`,
        words: THEME_DEEDS.write_line_of_enquiry.label,
        verdict: mayByRole(THEME_DEEDS.write_line_of_enquiry, actor, theme.bodyId),
      },
    ],
  };
}
