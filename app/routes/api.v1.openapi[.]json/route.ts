import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApiDocument } from "#app/exports/open-data/open-api.ts";
import { contextFor } from "#app/http/context.server.ts";
import { openJson } from "#app/http/open-data/open-answer.server.ts";
import { madeFromPublished } from "#app/http/reading.server.ts";

/** What programs may ask here and what they are answered (OpenAPI 3.1). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  madeFromPublished(ctx);
  return openJson(openApiDocument(ctx.url.origin), []);
}
