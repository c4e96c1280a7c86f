import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";
import { found } from "#app/http/responses.server.ts";

/** The briefing note on an item in Word, for those with a part in its body and nobody else. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  found(ctx.reader);
  return madeFile(ctx, request, "briefing", params);
}
