import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedSheet } from "#app/exports/asked-sheet.ts";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";
import { requireProof } from "#app/http/proof.server.ts";
import { found } from "#app/http/responses.server.ts";

/** The questions of the reader's bodies, with the filters of their page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  found(askedSheet(params.file, ["questions"]));
  await requireProof(ctx);
  return madeFile(ctx, request, "questions-sheet", params);
}
