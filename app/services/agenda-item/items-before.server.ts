import type { Briefing } from "#app/domain/paper/briefing-note.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listCorrections, listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import { listItemsOfTheme } from "#db/theme/theme-meetings.server.ts";

/** The recorded outcomes of the theme's other items, as last corrected. */
export async function cameBefore(db: Db, themeId: number, itemId: number): Promise<Briefing["before"]> {
  const items = (await listItemsOfTheme(db, themeId)).filter(({ id }) => id !== itemId);
  const outcomes = await listOutcomes(
    db,
    items.map(({ id }) => id),
  );
  const corrections = await listCorrections(
    db,
    outcomes.map(({ id }) => id),
  );
  return items.flatMap((item) => {
    const first = outcomes.find((outcome) => outcome.itemId === item.id);
    if (!first) return [];
    const said = corrections.findLast(({ outcomeId }) => outcomeId === first.id) ?? first;
    return [
      {
        title: item.title,
        href: `/items/${reference("item", item.id)}`,
        on: item.meetsOn,
        words: OUTCOME_CODES[said.code].words,
        resolution: said.resolutionWords,
      },
    ];
  });
}
