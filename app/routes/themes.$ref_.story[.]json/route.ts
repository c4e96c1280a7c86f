import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { storyJson } from "#app/domain/story/story-json.ts";
import { contextFor } from "#app/http/context.server.ts";
import { readingJson } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readStory } from "#app/services/story/read-story.server.ts";

/** The story of a theme as data (docs/story.md): the same as its page, for the same reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const themeId = found(idFromReference("theme", params.ref));
  return readingJson(ctx, storyJson(found(await readStory(ctx.db, ctx.reader, themeId, ctx.today))));
}
