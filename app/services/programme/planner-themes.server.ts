import { howMoved } from "#app/domain/agenda-item/how-moved.ts";
import { mayCreateItem } from "#app/domain/agenda-item/may.ts";
import { slotText } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import { firstThemesToPlace } from "#db/theme/themes-to-place.server.ts";
import { draftOf, type BoardDraft } from "#app/services/plan/read-board-draft.server.ts";
import type { Db } from "#db/open.server.ts";

export type ThemeCard = Awaited<ReturnType<typeof plannerThemes>>["cards"][number];

/**
 * The body's chosen themes that no item stands for yet, as cards that can be placed at once: with the text that the
 * item would start from, and whether the actor may add it.
 */
export async function plannerThemes(
  db: Db,
  actor: Actor,
  programme: { id: number; bodyId: number; state: ProgrammeState },
  { delegationId, draft, most }: { delegationId: number | null; draft: BoardDraft | null; most: number },
) {
  const { rows: themes, total } = await firstThemesToPlace(db, actor, programme.bodyId, most);
  const { how } = howMoved("theme", [programme], delegationId);
  const cards = themes.map((theme) => {
    const text = slotText(theme);
    return {
      reference: reference("theme", theme.id),
      title: theme.title,
      words: theme.state === "approved" ? "Approved theme" : THEME_STATES[theme.state].words,
      lead: theme.leadName,
      minutes: text.minutes,
      text,
      draft: draftOf(draft, reference("theme", theme.id)),
      move: { allowed: mayCreateItem(theme.bodyId, theme, programme.state, actor).allowed, how, reasonNeeded: false },
    };
  });
  return { cards, more: total - cards.length };
}
