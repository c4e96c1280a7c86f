import type { IsoDate } from "#app/domain/calendar.ts";
import { nextSteps } from "#app/domain/theme/next-steps.ts";
import type { Language } from "#app/words/language.ts";
import type { Db } from "#db/open.server.ts";
import { findWhoDecides } from "#db/theme/theme-next.server.ts";

/** What happens next to a theme sent to this body: from what is public, so that anyone may read it. */
export async function readNextSteps(db: Db, bodyId: number, today: IsoDate, language?: Language): Promise<string[]> {
  const body = await findWhoDecides(db, bodyId, today);
  return body ? nextSteps(body, language) : [];
}
