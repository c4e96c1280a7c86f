import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_LISTS, openListOf } from "#app/exports/open-data/lists.ts";
import { openObject } from "#app/exports/open-data/make-object.ts";
import { contextFor } from "#app/http/context.server.ts";
import { openJson, problem, tooOften } from "#app/http/open-data/open-answer.server.ts";
import { openAsked, openLinks } from "#app/http/open-data/open-asked.server.ts";
import { madeFromOpen } from "#app/http/open-data/made-from-open.server.ts";
import { readOpenPage } from "#app/services/open-data/read-open-page.server.ts";

/** A page of a list of what is published, for programs. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const list = openListOf(params.list);
  const limited = tooOften(ctx);
  if (limited) return limited;
  if (!list) return problem(404, "There is no such list.");
  const asked = openAsked(ctx.url);
  if (typeof asked === "string") return problem(400, asked);
  const { kind } = OPEN_LISTS[list];
  const page = await readOpenPage(ctx.db, { ...asked, councilId: ctx.councilId, kind }, ctx.today);
  if (!page) return problem(404, "There is no such body.");
  madeFromOpen(ctx, kind);
  const origin = ctx.url.origin;
  const data = page.rows.map((row) => openObject(list, row, page, origin));
  return openJson(
    { data, links: openLinks(ctx.url, origin, page) },
    page.rows.map(({ changedAt }) => changedAt),
  );
}
