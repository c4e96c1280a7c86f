import type { RecordKind } from "#app/domain/events.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import type { findVariation, listVariations } from "#db/programme/variations.server.ts";

export type VariationRow = NonNullable<Awaited<ReturnType<typeof findVariation>>>;
/** The same without the minutes of its meetings. */
export type VariationLine = Awaited<ReturnType<typeof listVariations>>[number];

/** The other records whose timelines show what becomes of a variation: its item, programme, theme and meetings. */
export function shownOn(variation: VariationLine): { kind: RecordKind; id: number }[] {
  const { itemId, programmeId, themeId, fromMeetingId, toMeetingId } = variation;
  return [
    { kind: "item", id: itemId },
    { kind: "programme", id: programmeId },
    ...(themeId === null ? [] : [{ kind: "theme" as const, id: themeId }]),
    ...[fromMeetingId, toMeetingId].flatMap((id) => (id === null ? [] : [{ kind: "meeting" as const, id }])),
  ];
}

/** "move I-9 from 8 September 2026 to 13 October 2026"; on a page the item is called by its title. */
export function wordsOf(variation: VariationLine, item = reference("item", variation.itemId)): string {
  return variationText({ ...variation, itemReference: item });
}

/** The words with a capital, to stand at the head of a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
