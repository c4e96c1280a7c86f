import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { themeStory } from "#app/exports/theme-story.ts";
import { WORD_TYPE, wordOf } from "#app/exports/word.ts";
import { contextFor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readStory } from "#app/services/story/read-story.server.ts";

/** The story of a theme in Word: the same as its page, for the same reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  const story = found(await readStory(ctx.db, ctx.reader, themeId, ctx.today));
  const { reference, title, body } = story.theme;
  const name = `${body.name} - the story of ${reference} ${title}.docx`;
  const bytes = await wordOf(themeStory(story), ctx.url.origin);
  return fileToDownload(ctx, { bytes, type: WORD_TYPE, name });
}
