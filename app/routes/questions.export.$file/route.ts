import type { LoaderFunctionArgs } from "@remix-run/node";
import { listedIds } from "#app/components/list-table/read-list.ts";
import { questionList } from "#app/components/lists/question-list.tsx";
import { QUESTIONS_SHEET } from "#app/domain/sheet/questions-sheet.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { askedSheet, sheetFile } from "#app/exports/sheet-file.server.ts";
import { contextFor, requireActor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";

/** The questions of the reader's bodies, with the filters of their page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const { format } = found(askedSheet(params.file, ["questions"]));
  const actor = requireActor(ctx);
  const ids = await listedIds(questionList, questionSource(ctx.db, actor), ctx.url);
  const table = sheetTable(QUESTIONS_SHEET, await readSheetRecords(ctx.db, actor, "questions", ids));
  return fileToDownload(ctx, await sheetFile(format, `questions-${ctx.today}`, table));
}
