import { sql, type Kysely, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { PublishedEntries, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import { jsonText } from "#db/engine/json.server.ts";
import { isBodyOf } from "#db/administration/council-of.server.ts";
import { listPublications } from "./publications.server.ts";
import type { Database } from "#db/schema.ts";

type Page<T> = { rows: T[]; total: number };
type Limits = { limit: number; offset: number };

/** Published themes of this council, or with null of every one, by title, with how many there are in all. */
export async function pagePublishedThemes(
  db: Kysely<Database>,
  { q, councilId = null, ...limits }: Limits & { q: string; councilId?: number | null },
): Promise<Page<PublishedEntry<"theme">>> {
  const pattern = `%${plainly(q).replace(/[\\%_]/g, "\\$&")}%`;
  const found = db
    .selectFrom("publication")
    .where("kind", "=", "theme")
    .where((eb) => isBodyOf(eb.ref("bodyId"), councilId))
    .$if(q !== "", (query) => query.where(isSaidIn(["title", "why", "desiredOutcome"], pattern)));
  const inOrder = found.orderBy(sql`lower(title)`).orderBy("recordId");
  return { rows: await readPage(db, "theme", inOrder, limits), total: await countOf(found) };
}

/** Published meetings of this council, or with null of every one, on one side of today, nearest first. */
export async function pagePublishedMeetings(
  db: Kysely<Database>,
  asked: Limits & { today: IsoDate; when: "coming" | "past"; bodySlug?: string; councilId?: number | null },
): Promise<Page<PublishedEntry<"meeting">>> {
  const coming = asked.when === "coming";
  const body = sql<number>`(select id from body where slug = ${asked.bodySlug ?? ""})`;
  const found = db
    .selectFrom("publication")
    .where("kind", "=", "meeting")
    .where((eb) => isBodyOf(eb.ref("bodyId"), asked.councilId ?? null))
    .where("onDay", coming ? ">=" : "<", asked.today)
    .$if(asked.bodySlug !== undefined, (query) => query.where("bodyId", "=", body));
  const inOrder = found.orderBy("onDay", coming ? "asc" : "desc").orderBy("recordId");
  return { rows: await readPage(db, "meeting", inOrder, asked), total: await countOf(found) };
}

type Found = SelectQueryBuilder<Database, "publication", object>;

/** How many rows there are on all pages. */
async function countOf(found: Found): Promise<number> {
  const { total } = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return total;
}

/** The rows of one page, which are found by what the index holds before any of them is read. */
async function readPage<K extends "theme" | "meeting">(
  db: Kysely<Database>,
  kind: K,
  inOrder: Found,
  { limit, offset }: Limits,
): Promise<PublishedEntry<K>[]> {
  const ids = (await inOrder.select("recordId").limit(limit).offset(offset).execute()).map(({ recordId }) => recordId);
  const rows = await listPublications(
    db,
    ids.map((id) => ({ kind, id })),
  );
  return new PublishedEntries(rows).list(kind, ids);
}

function isSaidIn(fields: readonly string[], pattern: string) {
  const said = fields.map(
    (field) => sql`lower(${plainlySaid(jsonText(sql`publication.view`, field))}) like lower(${pattern}) escape '\\'`,
  );
  return sql<boolean>`(${sql.join(said, sql` or `)})`;
}

const APOSTROPHES = ["’", "‘", "'"];

/** Text without its apostrophes, whichever it was typed with, and with a space for a hyphen. */
function plainly(text: string): string {
  return APOSTROPHES.reduce((words, one) => words.replaceAll(one, ""), text).replaceAll("-", " ");
}

/** The twin of `plainly` in SQL. */
function plainlySaid(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return APOSTROPHES.reduce((words, one) => sql`replace(${words}, ${one}, '')`, sql`replace(${text}, '-', ' ')`);
}
