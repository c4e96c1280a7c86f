import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { pageOf } from "#app/domain/pages.ts";
import { pictureOf, pictureWords } from "#app/domain/story/picture.ts";
import { storyCount } from "#app/domain/story/summary.ts";
import { chaptersOf } from "#app/domain/story/tell-story.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import type { Db } from "#db/open.server.ts";
import { readStory } from "./read-story.server.ts";

/**
 * A page of a theme's story, with the picture of all of it: told anew only when anything has moved that stories are told
 * from. Undefined where this reader has no story of it.
 */
export function readStoryPage(db: Db, reader: Reader, themeId: number, today: IsoDate, page: string | null) {
  const key = JSON.stringify([reader?.personId, reader?.parts, themeId, today, page]);
  return whileNothingMoved(db, "story", key, async () => {
    const story = await readStory(db, reader, themeId, today);
    if (!story) return undefined;
    const { entries, chapters, ...told } = story;
    const { rows, ...paged } = pageOf(entries, page);
    return {
      story: { ...told, chapters: chaptersOf(rows), paged, count: storyCount({ entries, chapters }) },
      picture: pictureOf(entries),
      words: pictureWords(entries),
    };
  });
}
