import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const MOST = 300;
/** The database walks themes from the newest and stops, and never goes from each body to all of its themes. */
const FROM_EACH_THEME = notByIndex(sql<number>`theme.body_id`);

/**
 * Themes that hold any of these words, or words side by side (folded) in title
 * or reasons, newest first, at most 300: of the reader's working records, and of
 * those published by any body. Other people's drafts are not among them.
 */
export async function listThemesWithWords(
  db: Kysely<Database>,
  reader: Reader,
  words: readonly string[],
  except: number | null,
) {
  if (words.length === 0) return [];
  return db
    .selectFrom("theme")
    .innerJoin("body", (join) => join.on("body.id", "=", FROM_EACH_THEME))
    .leftJoin("publication", (join) =>
      join.onRef("publication.recordId", "=", "theme.id").on("publication.kind", "=", "theme"),
    )
    .select((eb) => [
      "theme.id",
      "body.name as bodyName",
      eb
        .case()
        .when(readableThemes(reader)(eb))
        .then(eb.ref("theme.title"))
        .else(eb.ref("publication.title"))
        .end()
        .as("title"),
      eb.case().when(readableThemes(reader)(eb)).then(eb.ref("theme.whyItMatters")).else("").end().as("whyItMatters"),
      eb.case().when(readableThemes(reader)(eb)).then(eb.ref("theme.state")).else(null).end().as("state"),
    ])
    .where("theme.id", "<>", except ?? -1)
    .where("theme.state", "<>", "draft")
    .where((eb) => eb.or([readableThemes(reader)(eb), eb("publication.recordId", "is not", null)]))
    .where(sql<boolean>`holds_one_of(theme.title || ' ' || theme.why_it_matters, ${words.join("\n")})`)
    .orderBy("theme.id", "desc")
    .limit(MOST)
    .execute();
}
