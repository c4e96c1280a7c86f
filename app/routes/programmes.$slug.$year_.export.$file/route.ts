import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";
import { requireProof } from "#app/http/proof.server.ts";

/** A programme's items: the working rows with the filters of their page, or what its latest release says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  if (ctx.reader) await requireProof(ctx);
  return madeFile(ctx, request, "items-sheet", params);
}
