import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";

export const handle = { paper: true };

/** The agenda of a meeting as a PDF: the working one for those with a role in the body, what was published for others. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return madeFile(ctx, request, "agenda", params);
}
