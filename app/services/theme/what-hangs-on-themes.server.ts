import type { Kysely } from "kysely";
import type { Actor } from "#app/domain/actor.ts";
import { gatheredBy } from "#app/domain/gathered.ts";
import { reference } from "#app/domain/references.ts";
import { QUESTION_DEEDS } from "#app/domain/question/deeds.ts";
import { endsWithTheme, type HangsOnTheme } from "#app/domain/question/taken-along.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import type { Database } from "#db/schema.ts";
import {
  listLinesOfThemes,
  listOpenFollowUpsOfThemes,
  listOpenRoundsOfThemes,
  listQuestionsOfThemes,
  listSupportOfThemes,
} from "#db/theme/hangs-on-themes.server.ts";
import { writeQuestionChange } from "#app/services/question/write-question-change.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";

/**
 * Every record that hangs on each theme, as this actor sees it: the pages of the
 * deeds that end or merge one list it, and the deeds walk it. Agenda items are not
 * among them: while one is planned the theme neither ends nor is merged.
 */
export async function whatHangsOnThemes(
  db: Kysely<Database>,
  actor: Actor,
  themeIds: readonly number[],
): Promise<(themeId: number) => HangsOnTheme> {
  const questions = gatheredBy(await listQuestionsOfThemes(db, { themeIds }), byTheme);
  const followUps = gatheredBy(await listOpenFollowUpsOfThemes(db, actor, { themeIds }), byTheme);
  const rounds = gatheredBy(await listOpenRoundsOfThemes(db, { themeIds }), byTheme);
  const lines = gatheredBy(await listLinesOfThemes(db, { themeIds }), byTheme);
  const support = gatheredBy(await listSupportOfThemes(db, { themeIds }), byTheme);
  return (themeId) => ({
    questions: questions(themeId),
    followUps: followUps(themeId),
    rounds: rounds(themeId),
    lines: lines(themeId).length,
    supporters: support(themeId).length,
  });
}

const byTheme = ({ themeId }: { themeId: number | null }) => themeId;

/** The same of one theme. */
export async function whatHangsOnTheme(db: Kysely<Database>, actor: Actor, themeId: number): Promise<HangsOnTheme> {
  return (await whatHangsOnThemes(db, actor, [themeId]))(themeId);
}

/**
 * Ends what was not put yet of a theme that ends, question by question, each with
 * its event and the reason. What is awaited or followed stays. Asks nothing: who
 * may end the theme ends it with what hangs on it.
 */
export async function endWhatHangs(trx: Trx, acting: Acting, themeId: number, reason: string): Promise<void> {
  const { questions } = await whatHangsOnTheme(trx, acting.actor, themeId);
  for (const { id } of questions.filter(endsWithTheme)) {
    const question = requireRecord(await findQuestion(trx, acting.actor, id));
    await writeQuestionChange(trx, acting, question, {
      state: QUESTION_DEEDS.withdraw_question.to,
      reason: `${reference("theme", themeId)} ${reason}`,
      event: () => ({ action: QUESTION_DEEDS.withdraw_question.event }),
    });
  }
}
