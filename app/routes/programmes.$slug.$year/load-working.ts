import { readList } from "#app/components/list-table/read-list.ts";
import { programmeList } from "#app/components/lists/programme-list.tsx";
import type { RequestContext } from "#app/http/context.server.ts";
import type { ProgrammeKey } from "#app/services/programme/offer-programme.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { readWorkingProgramme } from "#app/services/programme/read-working-programme.server.ts";
import { cachedUntilNextWrite } from "#app/services/cache-until-write.server.ts";

/**
 * The working record for a reader with a role in the body: only the rows that
 * the address asks for. It depends on who they are, the day, the address and the
 * database, so it is worked out once until something is written.
 */
export async function loadWorking(ctx: RequestContext, key: ProgrammeKey) {
  if (!ctx.reader) return null;
  const actor = { ...ctx.reader, today: ctx.today };
  const asked = JSON.stringify(["programme", actor, ctx.url.pathname, ctx.url.search]);
  const working = await cachedUntilNextWrite(ctx.db, asked, async () => {
    const read = await readWorkingProgramme(ctx.db, actor, key);
    if (!read) return null;
    const { items, ...facts } = read;
    return { ...facts, view: await readList(programmeList, items, ctx.url) };
  });
  return working && { ...working, own: await readSavedViews(ctx.db, actor, ctx.url.pathname) };
}

export type Working = NonNullable<Awaited<ReturnType<typeof loadWorking>>>;
