import type { FileName } from "#app/domain/paper/asked-file.ts";
import { BEING_MADE, BUSY } from "#app/domain/paper/may-make.ts";
import type { RequestContext } from "./context.server.ts";
import { fileToDownload } from "./file.server.ts";
import { notFound } from "./responses.server.ts";

const TRY_AGAIN_SECONDS = "5";

/**
 * Answers with a file that is made apart from the thread that answers everybody, as this reader may see it; 404 where
 * there is none for them, 503 where too many are being made, and 202, which a page puts into words, where it takes long.
 */
export async function madeFile(
  ctx: RequestContext,
  request: Request,
  file: FileName,
  params: Readonly<Record<string, string | undefined>>,
): Promise<Response> {
  const { language, reader, councilId, now, today, url } = ctx;
  const owner = reader ? `person ${reader.personId}` : `address ${ctx.from.address}`;
  const asked = { file, params, address: url.href, language, reader, councilId, now, today };
  const end = await ctx.planner.files.ask(owner, asked, request.signal);
  const again = { "Retry-After": TRY_AGAIN_SECONDS };
  switch (end.kind) {
    case "made":
      return fileToDownload(ctx, end.file);
    case "none":
      throw notFound();
    case "waiting":
      throw new Response(BEING_MADE, { status: 202, statusText: "Accepted", headers: again });
    case "refused":
      throw new Response(end.refusal.because, { status: 503, statusText: BUSY, headers: again });
    case "failed":
      throw end.error;
  }
}
