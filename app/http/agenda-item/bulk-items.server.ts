import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { Actor } from "#app/domain/actor.ts";
import { named, reference } from "#app/domain/references.ts";
import { readWorkingProgramme } from "#app/services/programme/read-working-programme.server.ts";
import { listRowsToTick, listTicked } from "#app/services/list-rows-to-tick.server.ts";
import { contextFor, requireActor, type RequestContext } from "#app/http/context.server.ts";
import { safePath } from "#app/http/redirects.server.ts";

/** What the page of a deed on ticked items starts from: the programme that it came from, a page of its items and its choices. */
export async function loadBulkItems({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const back = backOf(ctx);
  const working = await programmeOf(ctx, requireActor(ctx));
  if (!working) return { back, choices: null, rows: [], page: 1, pages: 1, total: 0 };
  const asked = ctx.url.searchParams.get("page");
  const { rows, ...paged } = await listRowsToTick(working.items, { state: OPEN_ITEM_STATES }, asked);
  return { ...paged, back, choices: working.choices, rows: rows.map(rowToTick) };
}

/** Those of these items that are in the programme which the page came from, to offer them again. */
export async function listTickedItems(ctx: RequestContext, actor: Actor, ids: readonly number[]) {
  const working = await programmeOf(ctx, actor);
  return working ? (await listTicked(working.items, ids)).map(rowToTick) : [];
}

async function programmeOf(ctx: RequestContext, actor: Actor) {
  const [, slug, year] = /^\/programmes\/([^/?#]+)\/([^/?#]+)(?:[?#]|$)/.exec(backOf(ctx)) ?? [];
  return slug && year ? readWorkingProgramme(ctx.db, actor, { slug, year }) : undefined;
}

function backOf({ url }: RequestContext): string {
  return safePath(url.searchParams.get("back"), "/programmes");
}

function rowToTick({ id, version, title }: { id: number; version: number; title: string }) {
  return { tick: `${id}.${version}`, words: named(title, reference("item", id)) };
}
