import type { Actor } from "#app/domain/actor.ts";
import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { mayTheme, themeOffers } from "#app/domain/theme/may.ts";
import { readiness } from "#app/domain/theme/readiness.ts";
import type { Db } from "#db/open.server.ts";
import { listItemsOfTheme, listMentions } from "#db/theme/theme-meetings.server.ts";
import { listLinesOfTheme, listQuestionsOfTheme } from "#db/theme/theme-questions.server.ts";
import { countSupport } from "#db/theme/theme-support.server.ts";
import { readRelations } from "./offer-theme-relations.server.ts";
import { readTheme } from "./read-theme.server.ts";
import { readThemeScoring } from "#app/services/scoring/read-theme-scoring.server.ts";

export type ThemeOverview = NonNullable<Awaited<ReturnType<typeof readThemeOverview>>>;

/** All of a theme's own page: facts, enquiry, meetings, links, support, readiness and the deeds offered. */
export async function readThemeOverview(db: Db, actor: Actor, themeId: number) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const [lines, questions, items, mentions, relations, support, scoring] = await Promise.all([
    listLinesOfTheme(db, themeId),
    listQuestionsOfTheme(db, themeId),
    listItemsOfTheme(db, themeId),
    listMentions(db, actor, themeId),
    readRelations(db, actor, themeId),
    countSupport(db, themeId, actor.personId),
    readThemeScoring(db, actor, themeId),
  ]);
  const asked = questions.filter((question) => question.state !== "withdrawn").length;
  return {
    theme,
    lines,
    questions,
    items,
    mentions,
    relations,
    scoring,
    support: {
      count: support.supporters,
      mine: support.mine > 0,
      verdict: mayTheme(support.mine > 0 ? "remove_support" : "support_theme", theme, actor),
    },
    readiness: readiness({ ...theme, lines: lines.length, questions: asked }),
    offers: themeOffers(theme, actor, mayCreateItem(theme.bodyId, theme, null, actor)),
  };
}
