import { StoryBodies } from "#app/domain/story/bodies.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { StoryEntry } from "#app/domain/story/entry.ts";
import { chaptersOf, tellStory, type StoryChapter } from "#app/domain/story/tell-story.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listThread } from "#db/story/story-thread.server.ts";
import { listStoryBodies } from "#db/story/story-themes.server.ts";
import type { Language } from "#app/words/language.ts";
import { storyFromPublished } from "./story-from-published.server.ts";
import { storyFromWork } from "./story-from-work.server.ts";
import { readThemes, type StoryTheme } from "./themes-of-story.server.ts";

export type Story = {
  theme: StoryTheme;
  /** The other themes that it is one story with. */
  others: StoryTheme[];
  /** Whether all of it is what anybody may read. */
  isPublic: boolean;
  /** Whether the theme itself is read as published, whatever the others are. */
  rootIsPublic: boolean;
  entries: StoryEntry[];
  chapters: StoryChapter[];
  today: IsoDate;
};

/**
 * The whole story of a theme, oldest first, across bodies and years: from the
 * working record where the reader has one, and from what is published for every
 * other theme of the thread. A bounded number of queries whatever its length.
 * Undefined where the theme is neither in their working record nor published.
 */
export async function readStory(
  db: Db,
  reader: Reader,
  themeId: number,
  today: IsoDate,
  language: Language = "en",
): Promise<Story | undefined> {
  const thread = await listThread(db, reader, themeId);
  if (thread.length === 0) return undefined;
  const bodies = new StoryBodies(await listStoryBodies(db, {}));
  const working = thread.filter((theme) => theme.isWorking).map(({ id }) => id);
  const others = thread.filter((theme) => !theme.isWorking).map(({ id }) => id);
  const parts = [await storyFromWork(db, reader, working, bodies), await storyFromPublished(db, others, bodies)];
  const entries = tellStory(parts, language);
  const themes = await readThemes(db, { working, others }, bodies);
  const own = themes.get(themeId);
  if (!own) return undefined;
  return {
    theme: own,
    others: thread.flatMap(({ id }) => (id === themeId ? [] : (themes.get(id) ?? []))),
    isPublic: working.length === 0,
    rootIsPublic: !working.includes(themeId),
    entries,
    chapters: chaptersOf(entries),
    today,
  };
}
