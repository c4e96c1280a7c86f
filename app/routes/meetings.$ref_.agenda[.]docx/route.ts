import type { LoaderFunctionArgs } from "@remix-run/node";
import { idFromReference } from "#app/domain/references.ts";
import { agendaPaper } from "#app/exports/agenda-paper.ts";
import { WORD_TYPE, wordOf } from "#app/exports/word.ts";
import { contextFor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readAgendaPaper } from "#app/services/agenda/read-agenda-paper.server.ts";

/** The agenda of a meeting in Word: the working one for those with a role in the body, what was published for others. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const meetingId = found(idFromReference("meeting", params.ref));
  const papers = found(await readAgendaPaper(ctx.db, ctx.reader, meetingId));
  // Those with a role in the body may ask for what the others have: that is what is sent out.
  const asPublished = ctx.url.searchParams.get("show") === "published";
  const paper = found(agendaPaper(asPublished ? { ...papers, working: null } : papers, ctx.today));
  const bytes = await wordOf(paper, ctx.url.origin);
  const day = (papers.working ?? papers.published.at(-1))?.meeting.meetsOn;
  return fileToDownload(ctx, { bytes, type: WORD_TYPE, name: `${paper.body} - agenda ${day}.docx` });
}
