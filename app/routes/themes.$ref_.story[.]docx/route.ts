import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";

export const handle = { paper: true };

/** The story of a theme in Word: the same as its page, for the same reader. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return madeFile(ctx, request, "theme-story", params);
}
