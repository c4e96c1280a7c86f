import type { StoryBodies } from "#app/domain/story/bodies.ts";
import { refsBut } from "#app/domain/programme/release-refs.ts";
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
  const near = await listPublications(
    db,
    themes.flatMap(refsOfEntry).filter(({ kind }) => kind !== "theme"),
  );
  const items = near.filter((row) => row.kind === "item");
  const records = [
    ...(await listRecordsOf(db, { themeIds, itemIds: items.map(({ id }) => id) })).filter(isOfStory(themes)),
    ...(await listFollowUpsLeadingTo(db, themeIds)),
  ];
  const own = [...new Map(records.map((row) => [`${row.kind}:${row.id}`, row])).values()];
  const around = [...items.flatMap(refsOfEntry), ...own.flatMap(refsOfRecord)];
  const far = await listPublications(db, refsBut(around, [...themes, ...near]));
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
function isOfStory(themes: readonly PublishedEntry[]): (row: RecordedRow) => boolean {
  const themeIds = new Set(themes.map(({ id }) => id));
  const itemIds = new Set(themes.flatMap((theme) => (theme.kind === "theme" ? theme.entry.itemIds : [])));
  return ({ kind, themeId, itemId }) =>
    kind === "outcome" || (themeId === null ? itemIds.has(itemId ?? -1) : themeIds.has(themeId));
}
