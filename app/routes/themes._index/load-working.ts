import { readList } from "#app/components/list-table/read-list.ts";
import { themeList } from "#app/components/lists/theme-list.tsx";
import { importAddress } from "#app/domain/sheet/may.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { readSavedViews } from "#app/services/account/saved-views.server.ts";
import { themeSource } from "#app/services/theme/list-themes.server.ts";

/** The themes of the bodies that the reader has a part in; null where they have none. */
export async function loadWorking(ctx: RequestContext) {
  const { reader, today } = ctx;
  if (!reader || reader.parts.length === 0) return null;
  const view = await readList(themeList, themeSource(ctx.db, reader), ctx.url);
  return {
    importAt: importAddress("themes", reader),
    view,
    own: await readSavedViews(ctx.db, { ...reader, today }, ctx.url.pathname),
    anyToConsider: view.blocks.some(({ rows }) => rows.some((theme) => theme.mayConsider)),
  };
}
