import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readCurrentProgrammeJson } from "#app/services/programme/read-programme-json.server.ts";

/** The programme that a body's readers are shown today, for programs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const slug = found(params.slug);
  const programme = found(await readCurrentProgrammeJson(ctx.db, slug, ctx.today, ctx.url.origin));
  madeFromPublished(ctx, programme);
  return publicFile("json", JSON.stringify(programme), `${slug}.json`);
}
