import type { LoaderFunctionArgs } from "@remix-run/node";
import { numberOfId, OPEN_LISTS, openListOf } from "#app/exports/open-data/lists.ts";
import { openObject } from "#app/exports/open-data/make-object.ts";
import { contextFor } from "#app/http/context.server.ts";
import { goneJson, openJson, problem, tooOften } from "#app/http/open-data/open-answer.server.ts";
import { madeFromOpen } from "#app/http/open-data/made-from-open.server.ts";
import { readOpenRecord } from "#app/services/open-data/read-open-page.server.ts";

/** One record of what is published, for programs; of one that no longer is, that it is gone. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const limited = tooOften(ctx);
  if (limited) return limited;
  const list = openListOf(params.list);
  const id = list && numberOfId(list, params.ref);
  if (!list || id === undefined) return problem(404, "Nothing is called so here.");
  const { kind } = OPEN_LISTS[list];
  const found = await readOpenRecord(ctx.db, { councilId: ctx.councilId, kind, recordId: id }, ctx.today);
  if (!found) return problem(404, "Nothing of that name is published.");
  madeFromOpen(ctx, kind);
  const object = openObject(list, found.row, found, ctx.url.origin);
  return found.row.told === null ? goneJson(object) : openJson(object, [found.row.changedAt]);
}
