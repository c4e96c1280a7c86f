import { listedIds } from "#app/components/list-table/read-list.ts";
import { programmeList } from "#app/components/lists/programme-list.tsx";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { ITEMS_SHEET } from "#app/domain/sheet/items-sheet.ts";
import { publishedItemsTable } from "#app/domain/sheet/published-tables.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { askedSheet } from "#app/exports/asked-sheet.ts";
import { sheetFile } from "#app/exports/sheet-file.server.ts";
import { listOfProgramme } from "#app/services/programme/list-of-programme.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import type { FileContext, MakeFile } from "#app/workers/make-file.ts";

/** A programme's items: the working rows with the filters of their page, or what its latest release says. */
export const itemsSheet: MakeFile = async (ctx) => {
  const asked = askedSheet(ctx.params.file, ["items"]);
  const table = asked && ((await workingTable(ctx)) ?? (await publishedTable(ctx)));
  return table ? sheetFile(asked.format, `${ctx.params.slug}-work-programme-${ctx.params.year}`, table) : null;
};

async function workingTable({ db, reader, params: { slug, year }, url, today }: FileContext) {
  if (!reader) return undefined;
  const actor = { ...reader, today };
  const items = await listOfProgramme(db, actor, { slug, year });
  if (!items) return undefined;
  const ids = await listedIds(programmeList, items, url);
  return sheetTable(ITEMS_SHEET, await readSheetRecords(db, actor, "items", ids));
}

async function publishedTable({ db, params: { slug = "", year }, today }: FileContext) {
  const startYear = startYearFromSlug(year);
  if (startYear === undefined) return undefined;
  const programme = await readPublishedProgramme(db, { bodySlug: slug, startYear }, today);
  return programme?.from.href === `/programmes/${slug}/${year}` ? publishedItemsTable(programme) : undefined;
}
