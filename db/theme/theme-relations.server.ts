import type { JoinBuilder, Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { RelationKind } from "#app/domain/theme/states.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * The theme's links to other themes that this reader can see, in their working
 * record or published. `toOther` is 1 where the link is read from this theme.
 */
export async function listRelations(db: Kysely<Database>, reader: Reader, themeId: number) {
  return db
    .selectFrom("themeRelation")
    .innerJoin("theme", (join) =>
      join.on((eb) =>
        eb.or([
          eb.and([
            eb("themeRelation.themeId", "=", themeId),
            eb("theme.id", "=", eb.ref("themeRelation.otherThemeId")),
          ]),
          eb.and([
            eb("themeRelation.otherThemeId", "=", themeId),
            eb("theme.id", "=", eb.ref("themeRelation.themeId")),
          ]),
        ]),
      ),
    )
    .innerJoin("body", "body.id", "theme.bodyId")
    .leftJoin("publication", publishedTheme)
    .select((eb) => [
      "themeRelation.id",
      "themeRelation.kind",
      "themeRelation.words",
      "theme.id as otherId",
      "body.name as bodyName",
      eb.case().when("themeRelation.themeId", "=", themeId).then(1).else(0).end().as("toOther"),
      eb
        .case()
        .when(readableThemes(reader)(eb))
        .then(eb.ref("theme.title"))
        .else(eb.ref("publication.title"))
        .end()
        .as("otherTitle"),
    ])
    .where((eb) => eb.or([readableThemes(reader)(eb), eb("publication.recordId", "is not", null)]))
    .orderBy("themeRelation.id")
    .limit(100)
    .execute();
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
