import { exemptEntry } from "#app/domain/programme/make-entry.ts";
import { deleteRecordsOfItem, deleteRecordsOfTheme } from "#db/public-record/delete-records.server.ts";
import { findPublication, listPublications } from "#db/public-record/publications.server.ts";
import { deletePublications, replaceEntry } from "#db/public-record/write-publications.server.ts";
import {
  findThemeOnlyExempt,
  listMentionedAt,
  listPublishedAtItem,
  listPublishedOfTheme,
} from "#db/public-record/published-of.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/**
 * Leaves readers of an item that has become exempt its title and the sentence why,
 * at once: its questions go, those of a theme that is taken nowhere else, and
 * whatever came of it. Published agendas are cut as they are read. Part of putting
 * an item in part II.
 */
export async function withholdItem(trx: Trx, item: { id: number }, exempt: string): Promise<void> {
  const row = await findPublication(trx, "item", item.id);
  if (row) await replaceEntry(trx, "item", exemptEntry(row.entry, exempt));
  await leaveOutMentions(trx, item.id);
  await leaveOutEnquiry(trx, item.id);
  await deletePublications(trx, await listPublishedAtItem(trx, item.id));
  await deleteRecordsOfItem(trx, item.id);
}

/** Where the theme is now taken in part II alone, what is asked of it goes as well, and whatever came of that. */
async function leaveOutEnquiry(trx: Trx, itemId: number): Promise<void> {
  const themeId = await findThemeOnlyExempt(trx, itemId);
  if (themeId === undefined) return;
  const row = await findPublication(trx, "theme", themeId);
  if (row) await replaceEntry(trx, "theme", { ...row.entry, lines: [], questionIds: [] });
  const its = await listPublishedOfTheme(trx, themeId);
  await deletePublications(
    trx,
    its.filter(({ kind }) => kind === "question"),
  );
  await deleteRecordsOfTheme(trx, themeId);
}

/** What was said of themes at the item goes from their pages too. */
async function leaveOutMentions(trx: Trx, itemId: number): Promise<void> {
  for (const { kind, entry } of await listPublications(trx, await listMentionedAt(trx, itemId))) {
    if (kind !== "theme") continue;
    const mentions = entry.mentions.filter((mention) => mention.itemId !== itemId);
    await replaceEntry(trx, "theme", { ...entry, mentions });
  }
}
