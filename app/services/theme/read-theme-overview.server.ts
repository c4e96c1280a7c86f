import type { Actor } from "#app/domain/actor.ts";
import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { mayTheme, themeOffers } from "#app/domain/theme/may.ts";
import { readiness } from "#app/domain/theme/readiness.ts";
import type { Db } from "#db/open.server.ts";
import { countMeetingsOfTheme, listItemsOfTheme, listMentions } from "#db/theme/theme-meetings.server.ts";
import { countEnquiry, listFirstQuestions, listLinesOfTheme } from "#db/theme/theme-questions.server.ts";
import { countSupport } from "#db/theme/theme-support.server.ts";
import { readRelations } from "./offer-theme-relations.server.ts";
import { readTheme } from "./read-theme.server.ts";
import { readThemeScoring } from "#app/services/scoring/read-theme-scoring.server.ts";

export type ThemeOverview = NonNullable<Awaited<ReturnType<typeof readThemeOverview>>>;

/** So many questions stand on the theme's own page; all of them on theirs. */
const QUESTIONS_IN_SHORT = 10;

/**
 * All of a theme's own page: facts, the first of what is asked, of the items and of the mentions, the page that is asked
 * for of its links, support, readiness and the deeds offered.
 */
export async function readThemeOverview(db: Db, actor: Actor, themeId: number, linksAsked: string | null = null) {
  const theme = await readTheme(db, actor, themeId);
  if (!theme) return undefined;
  const enquiry = await countEnquiry(db, themeId);
  const meetings = await countMeetingsOfTheme(db, actor, themeId);
  const support = await countSupport(db, themeId, actor.personId);
  return {
    theme,
    lines: await listLinesOfTheme(db, themeId),
    questions: await listFirstQuestions(db, themeId, QUESTIONS_IN_SHORT),
    questionsInAll: enquiry.inAll,
    items: await listItemsOfTheme(db, themeId),
    mentions: await listMentions(db, actor, themeId),
    pages: { items: placeOfPage(meetings.items, null), said: placeOfPage(meetings.mentions, null) },
    relations: await readRelations(db, actor, themeId, linksAsked),
    scoring: await readThemeScoring(db, actor, themeId),
    support: {
      count: support.supporters,
      mine: support.mine > 0,
      verdict: mayTheme(support.mine > 0 ? "remove_support" : "support_theme", theme, actor),
    },
    readiness: readiness({ ...theme, ...enquiry }),
    offers: themeOffers(theme, actor, mayCreateItem(theme.bodyId, theme, null, actor)),
  };
}
