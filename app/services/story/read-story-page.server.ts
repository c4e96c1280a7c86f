import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { pageOf } from "#app/domain/pages.ts";
import { pictureOf } from "#app/domain/story/picture.ts";
import { storyCount } from "#app/domain/story/summary.ts";
import { chaptersOf } from "#app/domain/story/tell-story.ts";
import type { Language } from "#app/words/language.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import type { Db } from "#db/open.server.ts";
import { readStory } from "./read-story.server.ts";
import { readWhatBecame, readWhatBecameAtWork } from "./read-what-became.server.ts";

/**
 * A page of a theme's story, with the picture of all of it and what became of the theme as far as it is published: told
 * anew only when anything has moved that stories are told from. At work it is told as it stands now. Undefined where this
 * reader has no story of it.
 */
export async function readStoryPage(
  db: Db,
  reader: Reader,
  themeId: number,
  { today, page: asked = null, language = "en" }: { today: IsoDate; page?: string | null; language?: Language },
) {
  const key = JSON.stringify([reader?.personId, reader?.parts, themeId, today, asked, language]);
  const told = await whileNothingMoved(db, "story", key, async () => {
    const story = await readStory(db, reader, themeId, today, language);
    if (!story) return undefined;
    const { entries, chapters, ...told } = story;
    const { rows, ...paged } = pageOf(entries, asked);
    return {
      story: { ...told, chapters: chaptersOf(rows), paged, count: storyCount({ entries, chapters }, language) },
      picture: pictureOf(entries, today, language),
      published: story.rootIsPublic ? await readWhatBecame(db, themeId, today, language) : null,
    };
  });
  if (!told) return undefined;
  const { published, ...page } = told;
  return { ...page, became: published ?? (await readWhatBecameAtWork(db, reader, themeId, today)) };
}
