import { idFromReference } from "#app/domain/references.ts";
import { themeStory } from "#app/exports/theme-story.ts";
import { wordFile } from "#app/exports/word.ts";
import { readStory } from "#app/services/story/read-story.server.ts";
import { readPaperLanguage } from "#app/services/administration/read-paper-language.server.ts";
import { readLetterhead } from "#app/services/administration/read-letterhead.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The story of a theme in Word: the same as its page, for the same reader. */
export const themeStoryFile: MakeFile = async ({ db, reader, params, url, language, today }) => {
  const themeId = idFromReference("theme", params.ref);
  if (themeId === undefined) return null;
  const asked = await readStory(db, reader, themeId, today, language);
  if (!asked) return null;
  const { reference, title, body } = asked.theme;
  const spoken = await readPaperLanguage(db, body.slug, language);
  const story = spoken === language ? asked : await readStory(db, reader, themeId, today, spoken);
  return wordFile(
    themeStory(story ?? asked, spoken),
    await readLetterhead(db, { url, reader }),
    `${body.name} - the story of ${reference} ${title}`,
  );
};
