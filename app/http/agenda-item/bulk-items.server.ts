import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { reference } from "#app/domain/references.ts";
import { readWorkingProgramme } from "#app/services/programme/read-working-programme.server.ts";
import { listRowsToTick } from "#app/services/list-rows-to-tick.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { safePath } from "#app/http/redirects.server.ts";

/** What the page of a deed on ticked items starts from: the programme that it came from, its items and its choices. */
export async function loadBulkItems({ request, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const actor = requireActor(ctx);
  const back = safePath(ctx.url.searchParams.get("back"), "/programmes");
  const [, slug, year] = /^\/programmes\/([^/?#]+)\/([^/?#]+)$/.exec(back) ?? [];
  const working = slug && year ? await readWorkingProgramme(ctx.db, actor, { slug, year }) : undefined;
  const rows = working ? await listRowsToTick(working.items, { state: OPEN_ITEM_STATES }) : [];
  return {
    back,
    choices: working?.choices ?? null,
    rows: rows.map(({ id, version, title }) => ({
      tick: `${id}.${version}`,
      words: `${reference("item", id)} ${title}`,
    })),
  };
}
