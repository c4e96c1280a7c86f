import { named, reference } from "#app/domain/references.ts";
import type { FollowUpRow } from "#db/follow-up/follow-ups.server.ts";
import type { listPlaces, listResults } from "#db/follow-up/follow-up-parts.server.ts";

type Result = Awaited<ReturnType<typeof listResults>>[number];
type Place = Awaited<ReturnType<typeof listPlaces>>[number];

/** Every place where a follow-up was said, as its page lists them: its own first. */
export function placesOf(row: FollowUpRow, others: readonly Place[]) {
  return [...ownPlace(row), ...others.map(placeOf)];
}

function ownPlace(row: FollowUpRow) {
  if (row.itemId === null && row.meetingId === null) return [];
  const { itemId, itemTitle, meetingId, meetsOn, dateBasis } = row;
  return [placeOf({ itemId, itemTitle, meetingId, meetsOn, dateBasis, words: "" })];
}

function placeOf(place: Omit<Place, "itemId" | "itemTitle"> & { itemId: number | null; itemTitle: string | null }) {
  return {
    item: place.itemId === null ? null : { reference: reference("item", place.itemId), title: place.itemTitle ?? "" },
    meeting:
      place.meetingId === null
        ? null
        : {
            reference: reference("meeting", place.meetingId),
            meetsOn: place.meetsOn as string | null,
            dateBasis: place.dateBasis,
          },
    words: place.words,
  };
}

/** The themes and items that came of it, as links; none of those that the actor may not see. */
export function resultLinks(results: readonly Result[]) {
  return results.flatMap(({ id, themeId, themeTitle, itemId, itemTitle, at, byName }) => {
    const link = (kind: "theme" | "item", recordId: number, title: string | null) => {
      const ref = reference(kind, recordId);
      return [{ id, href: `/${kind}s/${ref}`, words: named(title ?? "", ref), at, byName }];
    };
    if (themeId !== null) return link("theme", themeId, themeTitle);
    return itemId === null ? [] : link("item", itemId, itemTitle);
  });
}
