import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";

export const handle = { paper: true };

/** The work programme report as a PDF: as it stands for those with a role in the body, as published for others. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  return madeFile(ctx, request, "programme-report", params);
}
