import { mayByRole } from "#app/domain/permissions.ts";
import { mayProposeQuestion } from "#app/domain/question/may.ts";
import type { Actor } from "#app/domain/reader.ts";
import type { Db } from "#db/open.server.ts";
import { listLinesOfTheme, listQuestionsOfTheme } from "#db/theme-questions.server.ts";
import { readTheme } from "./read-theme.server.ts";

/** A theme's lines of enquiry with the questions under each, and the questions under none. */
export async function readThemeQuestions(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const [lines, questions] = await Promise.all([
    listLinesOfTheme(db, themeId),
    listQuestionsOfTheme(db, themeId),
  ]);
  const known = new Set(lines.map((line) => line.id));
  return {
    theme,
    lines: lines.map((line) => ({
      ...line,
      questions: questions.filter((question) => question.lineOfEnquiryId === line.id),
    })),
    questions: questions.filter((question) => !known.has(question.lineOfEnquiryId ?? -1)),
    offers: [
      {
        href: `/themes/${theme.reference}/questions/new`,
        words: "Propose a question",
        verdict: mayProposeQuestion(theme, actor),
      },
      {
        href: `/themes/${theme.reference}/lines-of-enquiry`,
        words: "Write lines of enquiry",
        verdict: mayByRole("write_line_of_enquiry", actor, theme.bodyId),
      },
    ],
  };
}
