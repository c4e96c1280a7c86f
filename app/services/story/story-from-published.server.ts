import type { StoryBodies } from "#app/domain/story/bodies.ts";
import { PublishedEntries, refsOfEntry, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import { publishedStory } from "#app/domain/story/published-story.ts";
import { noRecords, type StoryRecords } from "#app/domain/story/records.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listFollowUpsLeadingTo, listRecordsOf, type RecordedRow } from "#db/public-record/published-records.server.ts";
import { refsOfRecord } from "#app/services/public-record/read-public-record.server.ts";

/** What is published of these themes and of what came of them, in six queries whatever the length. */
export async function storyFromPublished(
  db: Db,
  themeIds: readonly number[],
  bodies: StoryBodies,
): Promise<StoryRecords> {
  if (themeIds.length === 0) return noRecords();
  const themes = await listPublications(
    db,
    themeIds.map((id) => ({ kind: "theme", id })),
  );
  const near = await listPublications(db, themes.flatMap(refsOfEntry));
  const items = near.filter((row) => row.kind === "item");
  const records = [
    ...(await listRecordsOf(db, { themeIds, itemIds: items.map(({ id }) => id) })).filter((row) =>
      isOfStory(row, themes),
    ),
    ...(await listFollowUpsLeadingTo(db, themeIds)),
  ];
  const own = [...new Map(records.map((row) => [`${row.kind}:${row.id}`, row])).values()];
  const far = await listPublications(db, [...items.flatMap(refsOfEntry), ...own.flatMap(refsOfRecord)]);
  return publishedStory(
    themes.filter((row): row is PublishedEntry<"theme"> => row.kind === "theme"),
    own,
    new PublishedEntries([...themes, ...near, ...far]),
    bodies,
  );
}

/**
 * Of an item where a theme was only spoken of, the outcome belongs to the story;
 * its answers and follow-ups do where they are the theme's own, or nobody's.
 */
function isOfStory(row: RecordedRow, themes: readonly PublishedEntry[]): boolean {
  if (row.kind === "outcome") return true;
  if (row.themeId !== null) return themes.some(({ id }) => id === row.themeId);
  return themes.some((theme) => theme.kind === "theme" && theme.entry.itemIds.includes(row.itemId ?? -1));
}
