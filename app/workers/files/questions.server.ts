import { listedIds } from "#app/components/list-table/read-list.ts";
import { questionList } from "#app/components/lists/question-list.tsx";
import { QUESTIONS_SHEET } from "#app/domain/sheet/questions-sheet.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { askedSheet } from "#app/exports/asked-sheet.ts";
import { sheetFile } from "#app/exports/sheet-file.server.ts";
import { questionSource } from "#app/services/question/list-questions.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The questions of the reader's bodies, with the filters of their page. */
export const questionsSheet: MakeFile = async ({ db, reader, params, url, today }) => {
  const asked = askedSheet(params.file, ["questions"]);
  if (!reader || !asked) return null;
  const actor = { ...reader, today };
  const ids = await listedIds(questionList, questionSource(db, actor), url);
  const table = sheetTable(QUESTIONS_SHEET, await readSheetRecords(db, actor, "questions", ids));
  return sheetFile(asked.format, `questions-${today}`, table);
};
