import type { Kysely } from "kysely";
import { dayInLondon, type IsoDate } from "#app/domain/calendar.ts";
import type { RoundEntry } from "#app/domain/public-record/round.ts";
import type { Database } from "#db/schema.ts";

/** What is published of a round of scoring, with whose it is; undefined where nothing is. */
export async function findPublishedRound(
  db: Kysely<Database>,
  roundId: number,
): Promise<
  { entry: RoundEntry; bodyId: number; body: { slug: string; name: string }; publishedOn: IsoDate } | undefined
> {
  const row = await db
    .selectFrom("publishedRecord")
    .innerJoin("body", "body.id", "publishedRecord.bodyId")
    .select(["publishedRecord.view", "publishedRecord.publishedAt", "body.id", "body.slug", "body.name"])
    .where("publishedRecord.kind", "=", "scoring")
    .where("publishedRecord.recordId", "=", roundId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { view, publishedAt, id, slug, name } = row;
  return {
    entry: JSON.parse(view) as RoundEntry,
    bodyId: id,
    body: { slug, name },
    publishedOn: dayInLondon(new Date(publishedAt)),
  };
}

/** The published rounds of a body's year, in the order they were opened. */
export function listPublishedRounds(
  db: Kysely<Database>,
  of: { bodySlug: string; startYear: number },
): Promise<{ id: number; title: string }[]> {
  return db
    .selectFrom("publishedRecord")
    .innerJoin("body", "body.id", "publishedRecord.bodyId")
    .select(["publishedRecord.recordId as id", "publishedRecord.title"])
    .where("publishedRecord.kind", "=", "scoring")
    .where("body.slug", "=", of.bodySlug)
    .where("publishedRecord.startYear", "=", of.startYear)
    .orderBy("publishedRecord.recordId")
    .execute();
}
