import { withoutTheme } from "#app/domain/public-record/round.ts";
import { deleteRecordsOfTheme, listRecords, replaceRecordedEntry } from "#db/public-record/published-records.server.ts";
import { deletePublications, listPublishedOfTheme } from "#db/public-record/publications.server.ts";
import { listRoundsOfTheme } from "#db/scoring/scoring-entries.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/**
 * Takes a theme away from readers at once, with its items and questions and
 * whatever came of them, and out of what was chosen in a round of scoring: their rows are deleted, and every page, list and old
 * release shows only what has a row. Part of marking a theme as sensitive.
 * Publishing again after the mark is taken off brings them back.
 */
export async function withholdTheme(trx: Trx, themeId: number): Promise<void> {
  await deletePublications(trx, await listPublishedOfTheme(trx, themeId));
  await deleteRecordsOfTheme(trx, themeId);
  await leaveOutOfRounds(trx, themeId);
}

/** What was chosen with it stays published; the theme itself goes out of the list. */
async function leaveOutOfRounds(trx: Trx, themeId: number): Promise<void> {
  const roundIds = await listRoundsOfTheme(trx, themeId, MOST_ROUNDS);
  for (const { id, entry } of await listRecords(trx, "scoring", roundIds)) {
    await replaceRecordedEntry(trx, "scoring", id, withoutTheme(entry, themeId));
  }
}

/** More rounds than any theme is scored in. */
const MOST_ROUNDS = 1_000;
