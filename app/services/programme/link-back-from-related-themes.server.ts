import { gatheredBy } from "#app/domain/gathered.ts";
import type { Snapshot } from "#app/domain/programme/entry.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { pointing } from "#app/domain/programme/make-entry.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { replaceEntry } from "#db/public-record/write-publications.server.ts";
import { listItemIdsOf, listLinks } from "#db/programme/release-records.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/**
 * Themes published with another programme that bear on what this release
 * publishes, or have an item in it, or were spoken of at one, point at it too:
 * a thread is readable from both its ends whichever was published first.
 */
export async function linkBackFromRelatedThemes(trx: Trx, snapshot: Snapshot): Promise<void> {
  const own = new Set(snapshot.themes.map((theme) => theme.id));
  const near = await listLinks(
    trx,
    [...own],
    snapshot.items.map((item) => item.id),
  );
  const neighbourIds = [
    ...near.relations.flatMap((relation) => [relation.themeId, relation.otherThemeId]),
    ...near.mentions.map((mention) => mention.themeId),
    ...snapshot.items.flatMap((item) => item.themeId ?? []),
  ].filter((id) => !own.has(id));
  const themes = await listPublications(
    trx,
    [...new Set(neighbourIds)].map((id) => ({ kind: "theme", id })),
  );
  const themeIds = themes.map((theme) => theme.id);
  const links = await listLinks(trx, themeIds, []);
  const items = await listItemIdsOf(trx, themeIds);
  const reachable = new PublishedEntries(
    await listPublications(trx, [
      ...links.relations.flatMap(({ themeId, otherThemeId }) => [
        { kind: "theme" as const, id: themeId },
        { kind: "theme" as const, id: otherThemeId },
      ]),
      ...[...links.mentions.map(({ itemId }) => itemId), ...items.map(({ id }) => id)].map((id) => ({
        kind: "item" as const,
        id,
      })),
    ]),
  );
  const itemsOf = gatheredBy(items, ({ themeId }) => themeId);
  const pointersOf = pointing(links, (ref) => reachable.hasAll([ref]));
  for (const theme of themes) {
    if (theme.kind !== "theme") continue;
    const itemIds = itemsOf(theme.id).map(({ id }) => id);
    await replaceEntry(trx, "theme", { ...theme.entry, ...pointersOf({ id: theme.id, itemIds }) });
  }
}
