import { deleteRecordsOfTheme } from "#db/published-records.server.ts";
import { deletePublications, listPublishedOfTheme } from "#db/publications.server.ts";
import type { Trx } from "./act.server.ts";

/**
 * Takes a theme away from readers at once, with its items and questions and
 * whatever came of them: their rows are deleted, and every page, list and old
 * release shows only what has a row. Part of marking a theme as sensitive.
 * Publishing again after the mark is taken off brings them back.
 */
export async function withholdTheme(trx: Trx, themeId: number): Promise<void> {
  await deletePublications(trx, await listPublishedOfTheme(trx, themeId));
  await deleteRecordsOfTheme(trx, themeId);
}
