import { sql, type Kysely } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Change } from "#app/domain/programme/entry.ts";
import { jsonEntries, jsonNumber } from "#db/engine/json.server.ts";
import type { RecordedRow } from "#db/public-record/published-records.server.ts";
import { PUBLISHED_BASIS } from "#db/public-record/published-of.server.ts";
import type { Database } from "#db/schema.ts";

export type DatedRecord = RecordedRow & { publishedAt: IsoInstant };

/** The latest releases of those programmes of a body that are published now, newest first, at most `limit`. */
export async function listReleasesOfBody(db: Kysely<Database>, bodySlug: string, limit: number) {
  const rows = await selectReleases(db).where("body.slug", "=", bodySlug).limit(limit).execute();
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Change[] }));
}

/** The release in which a theme was first published; undefined where none holds it. */
export async function findFirstReleaseOfTheme(db: Kysely<Database>, bodySlug: string, themeId: number) {
  const row = await selectReleases(db)
    .where("body.slug", "=", bodySlug)
    .where(
      sql<boolean>`exists (select 1 from ${jsonEntries(sql`programme_release.snapshot`, "themes")} as held
        where ${jsonNumber(sql`held.value`, "id")} = ${themeId})`,
    )
    .clearOrderBy()
    .orderBy("programmeRelease.id")
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, changes: [] as Change[] };
}

/** The agendas of a body's published meetings, newest first, at most `limit`: that there is one, not what is on it. */
export function listAgendasOfBody(db: Kysely<Database>, bodySlug: string, limit: number) {
  return db
    .selectFrom("agendaRelease")
    .innerJoin("publication", (join) =>
      join.onRef("publication.recordId", "=", "agendaRelease.meetingId").on("publication.kind", "=", "meeting"),
    )
    .innerJoin("body", "body.id", "publication.bodyId")
    .select(["agendaRelease.id", "agendaRelease.meetingId", "agendaRelease.kind", "agendaRelease.publishedAt"])
    .select([sql<IsoDate>`publication.on_day`.as("meetsOn"), PUBLISHED_BASIS.as("dateBasis")])
    .where("body.slug", "=", bodySlug)
    .orderBy("agendaRelease.publishedAt", "desc")
    .orderBy("agendaRelease.id", "desc")
    .limit(limit)
    .execute();
}

/** The outcomes and follow-ups of a body, or of a theme, that were published last, newest first, at most `limit`. */
export async function listLatestRecords(
  db: Kysely<Database>,
  of: { bodyId: number } | { themeId: number },
  limit: number,
): Promise<DatedRecord[]> {
  const rows = await db
    .selectFrom("publishedRecord")
    .select([
      "kind",
      "recordId as id",
      "view",
      "bodyId",
      "startYear",
      "themeId",
      "itemId",
      "meetingId",
      "onDay",
      "publishedAt",
    ])
    .where("kind", "in", ["outcome", "follow_up"])
    .where("bodyId" in of ? "bodyId" : "themeId", "=", "bodyId" in of ? of.bodyId : of.themeId)
    .orderBy("publishedAt", "desc")
    .orderBy("kind")
    .orderBy("recordId", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, entry: JSON.parse(row.view) as unknown }) as DatedRecord);
}

function selectReleases(db: Kysely<Database>) {
  return db
    .selectFrom("programmeRelease")
    .innerJoin("publication", (join) =>
      join.onRef("publication.recordId", "=", "programmeRelease.programmeId").on("publication.kind", "=", "programme"),
    )
    .innerJoin("workProgramme", "workProgramme.id", "programmeRelease.programmeId")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select([
      "programmeRelease.id",
      "programmeRelease.number",
      "programmeRelease.publishedAt",
      "programmeRelease.note",
      "programmeRelease.changes",
      "workProgramme.startYear",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .orderBy("programmeRelease.publishedAt", "desc")
    .orderBy("programmeRelease.id", "desc");
}
