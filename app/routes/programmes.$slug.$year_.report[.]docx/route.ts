import type { LoaderFunctionArgs } from "@remix-run/node";
import { programmeReport } from "#app/exports/programme-report.ts";
import { WORD_TYPE, wordOf } from "#app/exports/word.ts";
import { contextFor } from "#app/http/context.server.ts";
import { fileToDownload } from "#app/http/file.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readProgrammeReport } from "#app/services/programme/read-programme-report.server.ts";

/** The work programme report in Word: as it stands for those with a role in the body, as published for others. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await contextFor(request, context);
  const report = found(await readProgrammeReport(ctx.db, ctx.reader, params, ctx));
  const name = `${report.programme.body.name} - work programme ${params.year}.docx`;
  const bytes = await wordOf(programmeReport(report), ctx.url.origin);
  return fileToDownload(ctx, { bytes, type: WORD_TYPE, name });
}
