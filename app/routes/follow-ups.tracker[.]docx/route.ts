import type { LoaderFunctionArgs } from "@remix-run/node";
import { listedGroups } from "#app/components/list-table/read-list.ts";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { followUpTracker } from "#app/exports/follow-up-tracker.ts";
import { WORD_TYPE, wordOf } from "#app/exports/word.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { readTracker } from "#app/services/follow-up/list-follow-ups.server.ts";

/** The follow-up tracker in Word, with the filters and the order of its page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { source, counts } = await readTracker(ctx.db, requireActor(ctx));
  const { groups, chips } = await listedGroups(followUpList, source, ctx.url);
  const paper = followUpTracker({
    groups,
    filters: chips.map(({ label, words }) => `${label}: ${words}`),
    counts,
    today: ctx.today,
  });
  const bytes = await wordOf(paper, ctx.url.origin);
  const name = `${paper.body} - recommendations and actions ${ctx.today}.docx`;
  return fileToDownload(ctx, { bytes, type: WORD_TYPE, name });
}
