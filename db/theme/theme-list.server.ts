import { sql, type ExpressionBuilder, type Kysely } from "kysely";
import { CHOSEN_THEMES } from "#app/domain/theme/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Database } from "#db/schema.ts";
import { readThemesOf } from "./themes.server.ts";

/** More than any body has chosen; a list of titles never reads past it. */
const MOST_THEMES = 5_000;

/** Those of these themes that the reader's working record holds, as a list shows them, in one query. */
export function listReadableThemes(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readThemesOf(db, reader, ids)
    .select(countInterest)
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("themeSupport")
            .select("themeSupport.themeId")
            .whereRef("themeSupport.themeId", "=", "theme.id")
            .where("themeSupport.personId", "=", reader?.personId ?? -1),
        )
        .as("supportedByReader"),
    )
    .execute();
}

/** The titles of a body's chosen themes, whoever asks: for deeds that find a theme by its title. */
export function listChosenTitles(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("theme")
    .select(["id", "title"])
    .where("bodyId", "=", bodyId)
    .where("state", "in", CHOSEN_THEMES)
    .orderBy("id", "desc")
    .limit(MOST_THEMES)
    .execute();
}

/** How many members support a theme, and how many questions on it are not withdrawn. */
export function countInterest(eb: ExpressionBuilder<Database, "theme">) {
  return [
    eb
      .selectFrom("themeSupport")
      .select(sql<number>`count(*)`.as("n"))
      .whereRef("themeSupport.themeId", "=", "theme.id")
      .as("supporters"),
    eb
      .selectFrom("question")
      .select(sql<number>`count(*)`.as("n"))
      .whereRef("question.themeId", "=", "theme.id")
      .where("question.state", "<>", "withdrawn")
      .as("questions"),
  ] as const;
}
