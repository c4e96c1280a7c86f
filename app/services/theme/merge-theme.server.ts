import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayMergeInto } from "#app/domain/theme/relations.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { moveMentions } from "#db/theme/theme-meetings.server.ts";
import { moveEnquiry } from "#db/theme/theme-questions.server.ts";
import { insertRelation } from "#db/theme/theme-relations.server.ts";
import { moveSupport } from "#db/theme/theme-support.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { findSimilarThemes } from "./find-similar-themes.server.ts";
import { mayEnd } from "./close-theme.server.ts";
import { offerThemeEnding } from "./offer-theme-ending.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved, type ThemeRow } from "./move-theme-by.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Merges a theme into another of the same body, saying why. Its lines of enquiry,
 * questions, supporters and the places where it was said go to the other; both
 * histories tell it. Refuses by role, state or a stale version, where the other
 * theme cannot take it in, and while an agenda item is still planned for it.
 */
export function mergeTheme(
  db: Db,
  acting: Acting,
  input: ThemeInput & { otherThemeId: number; words: string },
): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "merge_theme",
    event: () => ({ action: "theme_merged", particulars: { other: reference("theme", input.otherThemeId) } }),
    reason: input.words,
    keeps: { reasonCode: "merged", reasonWords: input.words },
    mayToo: async (trx, theme) =>
      allOf(mayMergeInto(theme, await findTheme(trx, acting.actor, input.otherThemeId)), await mayEnd(trx, theme)),
    also: async (trx, theme) => {
      const other = requireRecord(await findTheme(trx, acting.actor, input.otherThemeId));
      await bringAcross(trx, acting, theme, other, input.words);
    },
  });
}

async function bringAcross(trx: Trx, acting: Acting, theme: ThemeRow, other: ThemeRow, reason: string): Promise<void> {
  const questionIds = await moveEnquiry(trx, theme.id, other.id);
  await moveSupport(trx, theme.id, other);
  await moveMentions(trx, theme.id, other.id);
  await insertRelation(trx, {
    themeId: theme.id,
    otherThemeId: other.id,
    kind: "merged_into",
    words: "",
    at: acting.now,
    byName: acting.actor.name,
  });
  await writeEvent(trx, acting, {
    action: "theme_took_in",
    subject: { kind: "theme", id: other.id },
    about: questionIds.map((id) => ({ kind: "question" as const, id })),
    bodyId: other.bodyId,
    reason,
    particulars: { other: reference("theme", theme.id), title: theme.title },
  });
}

/** What the page that merges a theme needs: the verdict, what goes to the other, and the themes that look alike. */
export async function offerThemeMerge(db: Db, actor: Actor, themeId: number) {
  const theme = await offerThemeEnding(db, actor, themeId, "merge_theme");
  return theme && { theme, takenAlong: theme.takenAlong, similar: await findSimilarThemes(db, actor, theme, themeId) };
}
