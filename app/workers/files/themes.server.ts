import { listedIds } from "#app/components/list-table/read-list.ts";
import { themeList } from "#app/components/lists/theme-list.tsx";
import { publishedThemesTable } from "#app/domain/sheet/published-tables.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { THEMES_SHEET } from "#app/domain/sheet/themes-sheet.ts";
import { askedSheet } from "#app/exports/asked-sheet.ts";
import { sheetFile } from "#app/exports/sheet-file.server.ts";
import { listAllPublishedThemes } from "#app/services/public-record/list-published.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import { themeSource } from "#app/services/theme/list-themes.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The themes of the reader's bodies, with the filters of their page. */
export const themesSheet: MakeFile = async ({ db, reader, params, url, today }) => {
  const asked = askedSheet(params.file, ["themes"]);
  if (!reader || !asked) return null;
  const actor = { ...reader, today };
  const ids = await listedIds(themeList, themeSource(db, actor), url);
  const table = sheetTable(THEMES_SHEET, await readSheetRecords(db, actor, "themes", ids));
  return sheetFile(asked.format, `themes-${today}`, table);
};

/** The published themes of every body, with the words that are looked for. */
export const publishedThemesSheet: MakeFile = async ({ db, params, today, councilId }) => {
  const asked = askedSheet(params.file, ["published-themes"]);
  if (!asked) return null;
  const themes = await listAllPublishedThemes(db, today, params.q ?? "", councilId);
  return sheetFile(asked.format, `published-themes-${today}`, publishedThemesTable(themes));
};
