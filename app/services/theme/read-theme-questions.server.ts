import { mayByRole } from "#app/domain/permissions.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { whenAnsweredText } from "#app/domain/question/answer-record.ts";
import { dueStandingText } from "#app/domain/question/due.ts";
import { themeQuestionOffers } from "#app/domain/question/offers.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listLinesOfTheme, listQuestionsOfTheme } from "#db/theme/theme-questions.server.ts";
import { readAnswers } from "#app/services/follow-up/read-answers.server.ts";
import { readTheme } from "./read-theme.server.ts";

export type ThemeQuestion = NonNullable<Awaited<ReturnType<typeof readThemeQuestions>>>["questions"][number];

/** A theme's lines of enquiry with the questions under each, and the questions under none. */
export async function readThemeQuestions(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const [lines, asked] = await Promise.all([listLinesOfTheme(db, themeId), listQuestionsOfTheme(db, themeId)]);
  const answers = await readAnswers(
    db,
    asked.map(({ id }) => id),
  );
  const questions = asked.map((question) => ({
    ...question,
    answered: whenAnsweredText(answers.get(question.id) ?? []),
    due: dueStandingText(question, actor.today),
  }));
  const known = new Set(lines.map((line) => line.id));
  return {
    theme,
    lines: lines.map((line) => ({
      ...line,
      questions: questions.filter((question) => question.lineOfEnquiryId === line.id),
    })),
    questions: questions.filter((question) => !known.has(question.lineOfEnquiryId ?? -1)),
    offers: [
      ...themeQuestionOffers(theme, asked.length, actor),
      {
        href: `/themes/${theme.reference}/lines-of-enquiry`,
        words: THEME_DEEDS.write_line_of_enquiry.label,
        verdict: mayByRole(THEME_DEEDS.write_line_of_enquiry, actor, theme.bodyId),
      },
    ],
  };
}
