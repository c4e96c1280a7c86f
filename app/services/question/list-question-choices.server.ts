import { dateText } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listAddressees, listItemsOfQuestionTheme, listQuestionsToFollow } from "#db/question/questions.server.ts";
import { listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { listMembers } from "#app/services/administration/list-members.server.ts";

/** Everything that a question's forms offer to choose from, for a question of this theme (or of none). */
export async function listQuestionChoices(
  db: Db,
  actor: Actor,
  of: { bodyId: number; themeId: number | null; questionId?: number },
) {
  const themeId = of.themeId ?? -1;
  const [members, offices, lines, questions, items] = await Promise.all([
    listMembers(db, actor, of.bodyId),
    listAddressees(db),
    listLinesOfTheme(db, themeId),
    listQuestionsToFollow(db, themeId),
    listItemsOfQuestionTheme(db, themeId),
  ]);
  return {
    members,
    offices: offices.map(({ id, title, organisation }) => ({
      value: String(id),
      words: organisation ? `${title}, ${organisation}` : title,
    })),
    lines: lines.map(({ id, text }) => ({ value: String(id), words: text })),
    questions: questions
      .filter(({ id }) => id !== of.questionId)
      .map(({ id, text }) => ({ value: String(id), words: named(short(text), reference("question", id)) })),
    items: items.map(({ id, title, meetsOn }) => ({
      value: String(id),
      words: `${named(title, reference("item", id))}, ${meetsOn ? dateText(meetsOn) : "not scheduled"}`,
    })),
  };
}

export type QuestionChoices = Awaited<ReturnType<typeof listQuestionChoices>>;

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
