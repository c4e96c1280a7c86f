import { sql, type Kysely } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { Place } from "#app/domain/search/facets.ts";
import type { TextIndex } from "#db/engine/full-text.server.ts";
import { jsonList } from "#db/engine/json.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Where a search looks: in these bodies, or with null everywhere; and the body it was narrowed to. */
export type SearchedBodies = { bodyIds: number[] | null; bodyId: number | null };

/**
 * The bodies that hold anything this reader may find in the index, which `readableTexts` then looks at more closely:
 * of the working text their own and those of their drafts; of the published those of this council, or with null all. A body that there is not, asked for, is number 0.
 */
export async function findSearchedBodies(
  db: Kysely<Database>,
  reader: Reader,
  { index, bodySlug, councilId = null }: { index: TextIndex; bodySlug?: string | null; councilId?: number | null },
): Promise<SearchedBodies> {
  const asked = db
    .selectFrom("body")
    .select("id")
    .where("slug", "=", bodySlug ?? "");
  const drafts = db
    .selectFrom("theme")
    .select(jsonList(sql`distinct body_id`).as("ids"))
    .where("proposerPersonId", "=", reader?.personId ?? 0)
    .where("state", "=", "draft");
  const ofCouncil = db
    .selectFrom("body")
    .select(jsonList(sql`id`).as("ids"))
    .where("councilId", "=", councilId ?? 0);
  const row = await db
    .selectNoFrom([asked.as("bodyId"), drafts.as("ofDrafts"), ofCouncil.as("ofCouncil")])
    .executeTakeFirstOrThrow();
  const ofDrafts = JSON.parse(row.ofDrafts ?? "[]") as number[];
  const everywhere = councilId === null ? null : (JSON.parse(row.ofCouncil ?? "[]") as number[]);
  return {
    bodyIds: index === "working" ? [...new Set([...bodiesOf(reader), ...ofDrafts])] : everywhere,
    bodyId: bodySlug ? (row.bodyId ?? 0) : null,
  };
}

/** The years of these bodies, or with null of all, that there is a programme of; of what is published a published one. */
export function listPlaces(
  db: Kysely<Database>,
  index: TextIndex,
  bodyIds: readonly number[] | null,
): Promise<Place[]> {
  return db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select(["body.slug", "body.name", "workProgramme.startYear"])
    .$if(bodyIds !== null, (query) => query.where("body.id", "in", orNone(bodyIds ?? [])))
    .$if(index === "published", (query) =>
      query.where("workProgramme.id", "in", (eb) => eb.selectFrom("programmeRelease").select("programmeId")),
    )
    .orderBy("workProgramme.startYear", "desc")
    .limit(1000)
    .execute();
}
