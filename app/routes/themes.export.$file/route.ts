import type { LoaderFunctionArgs } from "@remix-run/node";
import { listedIds } from "#app/components/list-table/read-list.ts";
import { themeList } from "#app/components/lists/theme-list.tsx";
import { publishedThemesTable } from "#app/domain/sheet/published-tables.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { THEMES_SHEET } from "#app/domain/sheet/themes-sheet.ts";
import { askedSheet, sheetFile } from "#app/exports/sheet-file.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { askedOf } from "#app/http/reading.server.ts";
import { found } from "#app/http/responses.server.ts";
import { listAllPublishedThemes } from "#app/services/public-record/list-published.server.ts";
import { themeSource } from "#app/services/theme/list-themes.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";

/** The themes of the reader's bodies, or the published themes of every body, with the filters of their page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { sheet, format } = found(askedSheet(params.file, ["themes", "published-themes"]));
  if (sheet === "published-themes") {
    const themes = await listAllPublishedThemes(ctx.db, ctx.today, askedOf(ctx.url).q);
    return fileToDownload(ctx, await sheetFile(format, `published-themes-${ctx.today}`, publishedThemesTable(themes)));
  }
  const actor = requireActor(ctx);
  const ids = await listedIds(themeList, themeSource(ctx.db, actor), ctx.url);
  const table = sheetTable(THEMES_SHEET, await readSheetRecords(ctx.db, actor, "themes", ids));
  return fileToDownload(ctx, await sheetFile(format, `themes-${ctx.today}`, table));
}
