import type { IsoDate } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { listBodiesTakingSuggestions } from "#db/administration/suggestion-bodies.server.ts";

/** The bodies that take suggestions today; the first gets those of people who are not sure. */
export function listSuggestionBodies(db: Db, today: IsoDate, councilId: number | null = null) {
  return listBodiesTakingSuggestions(db, today, councilId);
}
