import type { LoaderFunctionArgs } from "@remix-run/node";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";
import { found, notFound } from "#app/http/responses.server.ts";
import { readProgrammeJson } from "#app/services/programme/read-programme-json.server.ts";

/** A published programme for programs, as `/schemas/programme-1.json` describes it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const asked = { bodySlug: found(params.slug), startYear: found(startYearFromSlug(params.year)) };
  const programme = found(await readProgrammeJson(ctx.db, asked, ctx.url.origin));
  if (!programme.url.endsWith(`/${params.year}`)) throw notFound();
  madeFromPublished(ctx, programme);
  return publicFile("json", JSON.stringify(programme), `${asked.bodySlug}-${params.year}.json`);
}
