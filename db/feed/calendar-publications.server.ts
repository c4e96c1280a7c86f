import type { Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import type { PublishedEntry } from "#app/domain/programme/published-entries.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { madeOf, madeOfAny } from "#db/public-record/bodies-behind.server.ts";
import { isAmong, readPublication, selectPublications } from "#db/public-record/publications.server.ts";
import type { Database } from "#db/schema.ts";

/** A published row with the release that wrote it: its number over all programmes, which only rises, and when. */
export type DatedRow<K extends PublishedKind = PublishedKind> = PublishedEntry<K> & {
  releaseId: number;
  publishedAt: IsoInstant;
};

/** More meetings than any body has published; the latest are kept. */
const MOST_MEETINGS = 1_000;

/** The published meetings of a body, of every programme of its, by day. At most 1,000, the latest. */
export async function listMeetingsPublished(db: Kysely<Database>, bodySlug: string): Promise<DatedRow<"meeting">[]> {
  const rows = await selectDated(db)
    .where("publication.kind", "=", "meeting")
    .where("body.slug", "=", bodySlug)
    .orderBy("publication.onDay", "desc")
    .orderBy("publication.recordId", "desc")
    .limit(MOST_MEETINGS)
    .execute();
  return rows.map((row) => readDated<"meeting">(row)).reverse();
}

/** The rows of these records of one kind with their releases, in one query; those not published are not there. */
export async function listDated<K extends PublishedKind>(
  db: Kysely<Database>,
  kind: K,
  ids: readonly (number | null)[],
): Promise<DatedRow<K>[]> {
  const refs = ids.flatMap((id): PublishedRef[] => (id === null ? [] : [{ kind, id }]));
  if (refs.length === 0) return madeOf([]);
  const rows = await selectDated(db)
    .where(isAmong(refs))
    .orderBy("publication.onDay")
    .orderBy("publication.recordId")
    .execute();
  const dated = rows.map((row) => readDated<K>(row));
  return new Set(refs.map(({ id }) => id)).size === dated.length ? madeOf(dated, ...dated) : madeOfAny(dated);
}

function selectDated(db: Kysely<Database>) {
  return selectPublications(db).select("publication.releaseId");
}

type Selected = Parameters<typeof readPublication>[0] & { releaseId: number; publishedAt: IsoInstant };

function readDated<K extends PublishedKind>(row: Selected): DatedRow<K> {
  const { releaseId, publishedAt } = row;
  return madeOf({ ...readPublication(row), releaseId, publishedAt } as DatedRow<K>, row.bodyId);
}
