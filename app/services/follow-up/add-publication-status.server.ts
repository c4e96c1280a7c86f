import type { TrackedFollowUp } from "#app/domain/follow-up/tracked.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listRecords } from "#db/public-record/published-records.server.ts";
import { listFollowUpPublicity } from "./offer-follow-up-publication.server.ts";

/** The rows of one page of the tracker, each with how it stands before readers where it was published. */
export async function addPublicationStatus<B extends { rows: TrackedFollowUp[] }>(
  db: Db,
  reader: Reader,
  blocks: readonly B[],
): Promise<B[]> {
  const shown = blocks.flatMap(({ rows }) => rows.map((row) => row.id));
  const published = (await listRecords(db, "follow_up", shown)).map(({ id }) => id);
  if (published.length === 0) return [...blocks];
  const standing = await listFollowUpPublicity(db, reader, published);
  const told = (row: TrackedFollowUp) => {
    const own = standing.get(row.id);
    return own && own.publishedOn !== null ? { ...row, publicity: own.words } : row;
  };
  return blocks.map((block) => ({ ...block, rows: block.rows.map(told) }));
}
