import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { whatBecame } from "#app/domain/story/became.ts";
import type { BecameLine } from "#app/domain/story/became-line.ts";
import { StoryBodies } from "#app/domain/story/bodies.ts";
import type { Db } from "#db/open.server.ts";
import type { Language } from "#app/words/language.ts";
import { listStoryBodies } from "#db/story/story-themes.server.ts";
import { becameFromWork } from "./became-from-work.server.ts";
import { storyFromPublished } from "./story-from-published.server.ts";

/** What became of a published theme, from what is published of it: seven queries at most. */
export async function readWhatBecame(
  db: Db,
  themeId: number,
  today: IsoDate,
  language: Language = "en",
): Promise<BecameLine[]> {
  const bodies = new StoryBodies(await listStoryBodies(db, {}));
  return whatBecame(await storyFromPublished(db, [themeId], bodies), today, language);
}

/** The same from the working record, for a reader of it. */
export async function readWhatBecameAtWork(
  db: Db,
  reader: Reader,
  themeId: number,
  today: IsoDate,
): Promise<BecameLine[]> {
  const bodies = new StoryBodies(await listStoryBodies(db, {}));
  return whatBecame(await becameFromWork(db, reader, themeId, bodies), today);
}
