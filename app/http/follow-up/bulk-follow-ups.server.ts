import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import { contextFor, requireActor, type RequestContext } from "#app/http/context.server.ts";
import { safePath } from "#app/http/redirects.server.ts";
import { listFollowUpsToReport, listOfTheseToReport } from "#app/services/follow-up/list-to-report.server.ts";

/** What the page of a deed on ticked follow-ups starts from: a page of those that the actor may report on. */
export async function loadBulkFollowUps({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { rows, ...paged } = await listFollowUpsToReport(ctx.db, requireActor(ctx), ctx.url.searchParams.get("page"));
  return {
    ...paged,
    back: safePath(ctx.url.searchParams.get("back"), "/follow-ups"),
    today: ctx.today as string,
    rows: rows.map(rowToTick),
  };
}

/** Those of these follow-ups that the actor may report on, to offer them again. */
export async function listTickedFollowUps({ db }: RequestContext, actor: Actor, ids: readonly number[]) {
  return (await listOfTheseToReport(db, actor, ids)).map(rowToTick);
}

function rowToTick({ id, version, wording }: { id: number; version: number; wording: string }) {
  return { tick: `${id}.${version}`, words: named(wording, reference("follow_up", id)) };
}
