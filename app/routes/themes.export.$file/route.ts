import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedSheet } from "#app/exports/asked-sheet.ts";
import { contextFor } from "#app/http/context.server.ts";
import { madeFile } from "#app/http/made-file.server.ts";
import { requireProof } from "#app/http/proof.server.ts";
import { askedOf } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";

/** The themes of the reader's bodies, or the published themes of every body, with the filters of their page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { sheet } = found(askedSheet(params.file, ["themes", "published-themes"]));
  if (sheet === "published-themes")
    return madeFile(ctx, request, "published-themes-sheet", { ...params, q: askedOf(ctx.url).q });
  await requireProof(ctx);
  return madeFile(ctx, request, "themes-sheet", params);
}
