import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** More than any installation holds; a list never reads past it. */
const MOST_THEMES = 5_000;

/** Every theme of the reader's working record, as a list shows it, in one query. */
export function listReadableThemes(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("theme")
    .innerJoin("body", "body.id", "theme.bodyId")
    .leftJoin("person as proposer", "proposer.id", "theme.proposerPersonId")
    .leftJoin("person as lead", "lead.id", "theme.leadMemberId")
    .select([
      "theme.id",
      "theme.bodyId",
      "theme.title",
      "theme.whyItMatters",
      "theme.state",
      "theme.origin",
      "theme.proposerPersonId",
      "theme.proposerWords",
      "theme.leadMemberId",
      "theme.proposedOn",
      "theme.updatedAt",
      "theme.version",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "proposer.name as proposerName",
      "lead.name as leadName",
    ])
    .select((eb) => [
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
      eb
        .exists(
          eb
            .selectFrom("themeSupport")
            .select("themeSupport.themeId")
            .whereRef("themeSupport.themeId", "=", "theme.id")
            .where("themeSupport.personId", "=", reader?.personId ?? -1),
        )
        .as("supportedByReader"),
    ])
    .where(readableThemes(reader))
    .limit(MOST_THEMES)
    .execute();
}
