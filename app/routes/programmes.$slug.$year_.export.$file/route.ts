import type { LoaderFunctionArgs } from "@remix-run/node";
import { listedIds } from "#app/components/list-table/read-list.ts";
import { programmeList } from "#app/components/lists/programme-list.tsx";
import { startYearFromSlug } from "#app/domain/municipal-year.ts";
import { ITEMS_SHEET } from "#app/domain/sheet/items-sheet.ts";
import { publishedItemsTable } from "#app/domain/sheet/published-tables.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { askedSheet, sheetFile } from "#app/exports/sheet-file.server.ts";
import { contextFor, type RequestContext } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { listOfProgramme } from "#app/services/programme/list-of-programme.server.ts";
import { readPublishedProgramme } from "#app/services/programme/read-published-programme.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";

type Params = LoaderFunctionArgs["params"];

/** A programme's items: the working rows with the filters of their page, or what its latest release says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { format } = found(askedSheet(params.file, ["items"]));
  const table = (await workingTable(ctx, params)) ?? found(await publishedTable(ctx, params));
  const name = `${params.slug}-work-programme-${params.year}`;
  return fileToDownload(ctx, await sheetFile(format, name, table));
}

async function workingTable(ctx: RequestContext, { slug, year }: Params) {
  if (!ctx.reader) return undefined;
  const actor = { ...ctx.reader, today: ctx.today };
  const items = await listOfProgramme(ctx.db, actor, { slug, year });
  if (!items) return undefined;
  const ids = await listedIds(programmeList, items, ctx.url);
  return sheetTable(ITEMS_SHEET, await readSheetRecords(ctx.db, actor, "items", ids));
}

async function publishedTable(ctx: RequestContext, { slug = "", year }: Params) {
  const startYear = found(startYearFromSlug(year));
  const programme = await readPublishedProgramme(ctx.db, { bodySlug: slug, startYear }, ctx.today);
  return programme?.from.href === `/programmes/${slug}/${year}` ? publishedItemsTable(programme) : undefined;
}
