import { sql, type JoinBuilder, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { RelationKind } from "#app/domain/theme/states.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { onlyChecked, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The two ends of a link, by which it is read from this theme to the other and back. */
const ENDS = { themeId: "otherThemeId", otherThemeId: "themeId" } as const;
type End = keyof typeof ENDS;

/**
 * A page of the theme's links to other themes that this reader can see, in their working record or published, the oldest
 * first; or one of them alone. `toOther` is 1 where the link is read from this theme.
 */
export function listRelations(
  db: Kysely<Database>,
  reader: Reader,
  themeId: number,
  { limit, offset, only }: { limit: number; offset: number; only?: number },
) {
  const from = (end: End) =>
    linksSeen(db, reader, themeId, end)
      .$if(only !== undefined, (links) => links.where("themeRelation.id", "=", only ?? -1))
      .innerJoin("body", "body.id", "theme.bodyId")
      .select((eb) => [
        "themeRelation.id as id",
        "themeRelation.kind",
        "themeRelation.words",
        "theme.id as otherId",
        "body.name as bodyName",
        eb.lit(end === "themeId" ? 1 : 0).as("toOther"),
        eb
          .case()
          .when(readableThemes(reader)(eb))
          .then(eb.ref("theme.title"))
          .else(eb.ref("publication.title"))
          .end()
          .as("otherTitle"),
      ]);
  return from("themeId").unionAll(from("otherThemeId")).orderBy("id").limit(limit).offset(offset).execute();
}

/** Of so many links or more those that a reader sees are counted once, until a link or what it leads to moves. */
const MANY = 200;

/** How many links of the theme to others this reader can see. */
export async function countRelations(db: Kysely<Database>, reader: Reader, themeId: number): Promise<number> {
  const counted = async (end: End) => {
    const { n } = await linksSeen(db, reader, themeId, end)
      .select(sql<number>`count(*)`.as("n"))
      .executeTakeFirstOrThrow();
    return n;
  };
  const count = async () => (await counted("themeId")) + (await counted("otherThemeId"));
  const inAll = await db
    .selectFrom("themeRelation")
    .select(sql<number>`count(*)`.as("n"))
    .where((eb) => eb.or([eb("themeId", "=", themeId), eb("otherThemeId", "=", themeId)]))
    .executeTakeFirstOrThrow();
  if (inAll.n < MANY) return count();
  return whileNothingMoved(db, "story", JSON.stringify(["relations", reader, themeId]), count);
}

function linksSeen(db: Kysely<Database>, reader: Reader, themeId: number, end: End) {
  return db
    .selectFrom("themeRelation")
    .innerJoin("theme", "theme.id", `themeRelation.${ENDS[end]}`)
    .leftJoin("publication", publishedTheme)
    .where(`themeRelation.${end}`, "=", themeId)
    .where((eb) => eb.or([onlyChecked(readableThemes(reader))(eb), eb("publication.recordId", "is not", null)]));
}

/** A theme that this reader can see in their working record or published: what a link may point at. */
export async function findThemeToLink(db: Kysely<Database>, reader: Reader, id: number) {
  return db
    .selectFrom("theme")
    .leftJoin("publication", publishedTheme)
    .select(["theme.id", "theme.bodyId", "theme.sensitiveSinceAt"])
    .where("theme.id", "=", id)
    .where((eb) => eb.or([readableThemes(reader)(eb), eb("publication.recordId", "is not", null)]))
    .executeTakeFirst();
}

/** Writes a link from a theme to another; false where there is one of that kind already. */
export async function insertRelation(
  trx: Transaction<Database>,
  relation: {
    themeId: number;
    otherThemeId: number;
    kind: RelationKind;
    words: string;
    at: IsoInstant;
    byName: string;
  },
): Promise<boolean> {
  const written = await trx
    .insertInto("themeRelation")
    .values(relation)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** A link between this theme and any other, whichever way it is read. */
export function findRelation(db: Kysely<Database>, themeId: number, relationId: number) {
  return db
    .selectFrom("themeRelation")
    .select(["id", "themeId", "otherThemeId", "kind"])
    .where("id", "=", relationId)
    .where((eb) => eb.or([eb("themeId", "=", themeId), eb("otherThemeId", "=", themeId)]))
    .executeTakeFirst();
}

export async function deleteRelation(trx: Transaction<Database>, relationId: number): Promise<void> {
  await trx.deleteFrom("themeRelation").where("id", "=", relationId).execute();
}

function publishedTheme(join: JoinBuilder<Database, "theme" | "publication">) {
  return join.onRef("publication.recordId", "=", "theme.id").on("publication.kind", "=", "theme");
}
