import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedEntry } from "#app/domain/programme/published-entries.ts";
import { readPublications, selectPublications } from "./publications.server.ts";
import type { Database } from "#db/schema.ts";

type Page<T> = { rows: T[]; total: number };
type Limits = { limit: number; offset: number };

/** Published themes by title, with how many there are in all. */
export async function pagePublishedThemes(
  db: Kysely<Database>,
  { q, limit, offset }: Limits & { q: string },
): Promise<Page<PublishedEntry<"theme">>> {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const found = selectPublications(db)
    .where("publication.kind", "=", "theme")
    .$if(q !== "", (query) => query.where(isSaidIn(["title", "why", "desiredOutcome"], pattern)))
    .select(sql<number>`count(*) over ()`.as("total"))
    .orderBy(sql`publication.title collate nocase`)
    .orderBy("publication.recordId");
  return pageOf<"theme">(await found.limit(limit).offset(offset).execute());
}

/** Published meetings on one side of today, nearest first. */
export async function pagePublishedMeetings(
  db: Kysely<Database>,
  asked: Limits & { today: IsoDate; when: "coming" | "past"; bodySlug?: string },
): Promise<Page<PublishedEntry<"meeting">>> {
  const coming = asked.when === "coming";
  const found = selectPublications(db)
    .where("publication.kind", "=", "meeting")
    .where("publication.onDay", coming ? ">=" : "<", asked.today)
    .$if(asked.bodySlug !== undefined, (query) => query.where("body.slug", "=", asked.bodySlug ?? ""))
    .select(sql<number>`count(*) over ()`.as("total"))
    .orderBy("publication.onDay", coming ? "asc" : "desc")
    .orderBy("publication.recordId");
  return pageOf<"meeting">(await found.limit(asked.limit).offset(asked.offset).execute());
}

type Selected = Parameters<typeof readPublications>[0][number] & { total: number };

function pageOf<K extends "theme" | "meeting">(rows: readonly Selected[]): Page<PublishedEntry<K>> {
  return { rows: readPublications(rows) as PublishedEntry<K>[], total: rows[0]?.total ?? 0 };
}

function isSaidIn(fields: readonly string[], pattern: string) {
  const said = fields.map((field) => sql`json_extract(publication.view, ${`$.${field}`}) like ${pattern} escape '\\'`);
  return sql<boolean>`(${sql.join(said, sql` or `)})`;
}
