import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";

/** The follow-up tracker as a PDF, with the filters and the order of its page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  requireActor(ctx);
  return madeFile(ctx, request, "follow-up-tracker", params);
}
