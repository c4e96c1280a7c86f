import type { IsoDate } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import type { Db } from "#db/open.server.ts";
import { listBodiesTakingSuggestions } from "#db/administration/suggestion-bodies.server.ts";
import { readNextSteps } from "./read-next-steps.server.ts";

/** What happens next to a suggestion sent to the body of that name in addresses; undefined where it takes none. */
export async function readSuggestionSent(db: Db, slug: string | null, today: IsoDate, language?: Language) {
  const bodies = await listBodiesTakingSuggestions(db, today, null);
  const body = bodies.find((each) => each.slug === slug);
  return body && { bodyName: body.name, steps: await readNextSteps(db, body.id, today, language) };
}
