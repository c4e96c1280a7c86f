import { mayGroupQuestions } from "#app/domain/question/may.ts";
import { QUESTION_STATES } from "#app/domain/question/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listGroupsOfTheme, pageQuestionsToGroup } from "#db/question/question-groups.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";

/** What the page that groups a theme's questions needs: a page of the questions, each in its version, and the groups there are. */
export async function offerGrouping(db: Db, actor: Actor, themeId: number, asked: string | null = null) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  const { rows: questions, ...paged } = await pageQuestionsToGroup(db, themeId, asked);
  const groups = await listGroupsOfTheme(db, themeId);
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const inGroup = (groupId: number | null) => (groupId ? `, in “${titles.get(groupId) ?? ""}”` : "");
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    verdict: mayGroupQuestions(theme, paged.total, actor),
    paged,
    questions: questions.map(({ id, text, state, groupId, version }) => ({
      value: `${id}.${version}`,
      words: named(text, reference("question", id)),
      hint: `${QUESTION_STATES[state].words}${inGroup(groupId)}`,
    })),
    groups: groups.map(({ id, title }) => ({ value: String(id), words: title })),
  };
}
