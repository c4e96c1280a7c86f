import { idFromReference } from "#app/domain/references.ts";
import { themeStory } from "#app/exports/theme-story.ts";
import { wordFile } from "#app/exports/word.ts";
import { readStory } from "#app/services/story/read-story.server.ts";
import { readLetterhead } from "#app/services/administration/read-letterhead.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The story of a theme in Word: the same as its page, for the same reader. */
export const themeStoryFile: MakeFile = async ({ db, reader, params, url, today }) => {
  const themeId = idFromReference("theme", params.ref);
  const story = themeId === undefined ? undefined : await readStory(db, reader, themeId, today);
  if (!story) return null;
  const { reference, title, body } = story.theme;
  return wordFile(
    themeStory(story),
    await readLetterhead(db, url.origin),
    `${body.name} - the story of ${reference} ${title}`,
  );
};
