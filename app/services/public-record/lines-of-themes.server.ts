import type { IsoDate } from "#app/domain/calendar.ts";
import { themeLink, themeStateWords } from "#app/domain/programme/make-view.ts";
import { PublishedEntries, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import type { PublishedBody, PublishedLink } from "#app/domain/programme/view.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";

export type PublishedThemeLine = PublishedLink & { why: string; stateWords: string; body: PublishedBody };

/** The themes as lines, each with its state as it follows from what is recorded of its meetings. */
export async function linesOfThemes(
  db: Db,
  themes: readonly PublishedEntry<"theme">[],
  today: IsoDate,
): Promise<PublishedThemeLine[]> {
  const itemIds = themes.flatMap(({ entry }) => (entry.state === "scheduled" ? entry.itemIds : []));
  const items = await listPublications(
    db,
    itemIds.map((id) => ({ kind: "item", id })),
  );
  const meetings = await listPublications(
    db,
    items.flatMap((row) =>
      row.kind === "item" && row.entry.meetingId !== null
        ? [{ kind: "meeting" as const, id: row.entry.meetingId }]
        : [],
    ),
  );
  const rows = new PublishedEntries([...items, ...meetings], today);
  return themes.map((row) => ({
    ...themeLink(row),
    why: row.entry.why,
    stateWords: themeStateWords(row, rows),
    body: row.body,
  }));
}
