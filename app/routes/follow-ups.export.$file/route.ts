import type { LoaderFunctionArgs } from "@remix-run/node";
import { listedIds } from "#app/components/list-table/read-list.ts";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { FOLLOW_UPS_SHEET } from "#app/domain/sheet/follow-ups-sheet.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { askedSheet, sheetFile } from "#app/exports/sheet-file.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { followUpSource } from "#app/services/follow-up/list-follow-ups.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";

/** The recommendations and actions of the reader's bodies, with the filters of the tracker. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { format } = found(askedSheet(params.file, ["follow-ups"]));
  const actor = requireActor(ctx);
  const ids = await listedIds(followUpList, await followUpSource(ctx.db, actor), ctx.url);
  const table = sheetTable(FOLLOW_UPS_SHEET, await readSheetRecords(ctx.db, actor, "follow_ups", ids));
  return fileToDownload(ctx, await sheetFile(format, `recommendations-and-actions-${ctx.today}`, table));
}
