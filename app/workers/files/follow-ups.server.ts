import { listedGroups, listedIds } from "#app/components/list-table/read-list.ts";
import { followUpList } from "#app/components/lists/follow-up-list.tsx";
import { FOLLOW_UPS_SHEET } from "#app/domain/sheet/follow-ups-sheet.ts";
import { sheetTable } from "#app/domain/sheet/table.ts";
import { askedSheet } from "#app/exports/asked-sheet.ts";
import { followUpTracker } from "#app/exports/follow-up-tracker.ts";
import { sheetFile } from "#app/exports/sheet-file.server.ts";
import { paperFile } from "#app/exports/paper-file.server.ts";
import { followUpSource, readTracker } from "#app/services/follow-up/list-follow-ups.server.ts";
import { readSheetRecords } from "#app/services/sheet/read-sheet-records.server.ts";
import { readLetterhead } from "#app/services/administration/read-letterhead.server.ts";
import type { MakeFile } from "#app/workers/make-file.ts";

/** The follow-up tracker in Word or as a PDF, with the filters and the order of its page. */
export const followUpTrackerFile: MakeFile = async ({ db, reader, url, today }) => {
  if (!reader) return null;
  const { source, counts } = await readTracker(db, { ...reader, today });
  const { groups, chips } = await listedGroups(followUpList, source, url);
  const filters = chips.map(({ label, words }) => `${label}: ${words}`);
  const paper = followUpTracker({ groups, filters, counts, today });
  return paperFile(
    url,
    paper,
    await readLetterhead(db, { url, reader }),
    `${paper.body} - recommendations and actions ${today}`,
  );
};

/** The recommendations and actions of the reader's bodies, with the filters of the tracker. */
export const followUpsSheet: MakeFile = async ({ db, reader, params, url, today }) => {
  const asked = askedSheet(params.file, ["follow-ups"]);
  if (!reader || !asked) return null;
  const actor = { ...reader, today };
  const ids = await listedIds(followUpList, await followUpSource(db, actor), url);
  const table = sheetTable(FOLLOW_UPS_SHEET, await readSheetRecords(db, actor, "follow_ups", ids));
  return sheetFile(asked.format, `recommendations-and-actions-${today}`, table);
};
