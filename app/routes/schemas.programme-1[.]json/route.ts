import type { LoaderFunctionArgs } from "@remix-run/node";
import { SCHEMA_PATH } from "#app/domain/feed/programme-json.ts";
import schema from "#app/exports/programme-1.schema.json";
import { contextFor } from "#app/http/context.server.ts";
import { publicFile } from "#app/http/feeds.server.ts";

/** What a published programme looks like to programs (JSON Schema, draft 2020-12), under this site's own address. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const own = { ...schema, $id: ctx.url.origin + SCHEMA_PATH };
  return publicFile("schema", JSON.stringify(own, null, 2), "programme-1.schema.json");
}
