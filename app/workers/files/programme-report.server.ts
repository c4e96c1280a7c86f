import { programmeReport } from "#app/exports/programme-report.ts";
import { paperFile } from "#app/exports/paper-file.server.ts";
import { readProgrammeReport } from "#app/services/programme/read-programme-report.server.ts";
import { readPaperLanguage } from "#app/services/administration/read-paper-language.server.ts";
import { readLetterhead } from "#app/services/administration/read-letterhead.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The work programme report in Word or as a PDF: as it stands for those with a role in the body, as published for others. */
export const programmeReportFile: MakeFile = async ({ db, reader, params, url, language, today, now }) => {
  const report = await readProgrammeReport(db, reader, params, { today, now });
  if (!report) return null;
  return paperFile(
    url,
    programmeReport(report, await readPaperLanguage(db, report.programme.body.slug, language)),
    await readLetterhead(db, { url, reader }),
    `${report.programme.body.name} - work programme ${params.year}`,
  );
};
