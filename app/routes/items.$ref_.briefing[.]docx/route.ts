import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { briefingNote } from "#app/exports/briefing-note.ts";
import { WORD_TYPE, wordOf } from "#app/exports/word.ts";
import { contextFor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readBriefing } from "#app/services/agenda-item/read-briefing.server.ts";

/** The briefing note on an item in Word, for those with a part in its body and nobody else. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const itemId = found(idFromReference("item", params.ref));
  const actor = { ...found(ctx.reader), today: ctx.today };
  const briefing = found(await readBriefing(ctx.db, actor, itemId));
  const name = `${briefing.body} - briefing on ${briefing.item.reference} ${briefing.item.title}.docx`;
  const bytes = await wordOf(briefingNote(briefing), ctx.url.origin);
  return fileToDownload(ctx, { bytes, type: WORD_TYPE, name });
}
