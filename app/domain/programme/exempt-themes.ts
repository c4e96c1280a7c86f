import type { Part } from "#app/domain/agenda/parts.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";

/**
 * The themes that are taken in part II and nowhere in public. What is to be asked
 * of them would tell what the exempt item is about, so their lines of enquiry and
 * the questions planned for them are not for readers.
 */
export function themesOnlyExempt(
  items: readonly { themeId: number | null; part: Part; state: ItemState }[],
): Set<number> {
  const taken = items.filter(({ state }) => state !== "withdrawn");
  const open = new Set(taken.filter(({ part }) => part === "part_1").map(({ themeId }) => themeId));
  const exempt = taken.filter(({ part, themeId }) => part === "part_2" && !open.has(themeId));
  return new Set(exempt.flatMap(({ themeId }) => themeId ?? []));
}
