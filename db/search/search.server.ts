import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { SearchedKind } from "#app/domain/search/kinds.ts";
import type { TextIndex } from "#db/engine/full-text.server.ts";
import { readableFollowUps, readableItems, readableQuestions, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Which rows of an index this reader may be given: of the working text those
 * whose records they read, each by the predicate of its own kind; of the
 * published text all.
 */
export function readableTexts(index: TextIndex, reader: Reader): Expression<SqlBool> {
  return index === "published" ? sql<SqlBool>`true` : readableWorkingTexts(reader);
}

/** Whether the reader finds this record in the index. */
export async function isFindable(
  db: Kysely<Database>,
  index: TextIndex,
  reader: Reader,
  { kind, id }: { kind: SearchedKind; id: number },
): Promise<boolean> {
  const row = await db
    .selectFrom(index === "working" ? "workingText" : "publishedText")
    .select("id")
    .where("kind", "=", kind)
    .where("recordId", "=", id)
    .where(readableTexts(index, reader))
    .executeTakeFirst();
  return row !== undefined;
}

function readableWorkingTexts(reader: Reader): Expression<SqlBool> {
  const eb = expressionBuilder<Database, "workingText">();
  return eb.or([
    eb.and([
      eb("workingText.kind", "=", "theme"),
      eb.exists(
        eb
          .selectFrom("theme")
          .select("theme.id")
          .whereRef("theme.id", "=", "workingText.recordId")
          .where(readableThemes(reader)),
      ),
    ]),
    eb.and([
      eb("workingText.kind", "=", "question"),
      eb.exists(
        eb
          .selectFrom("question")
          .select("question.id")
          .whereRef("question.id", "=", "workingText.recordId")
          .where(readableQuestions(reader)),
      ),
    ]),
    eb.and([
      eb("workingText.kind", "in", ["item", "outcome"]),
      eb.exists(
        eb
          .selectFrom("agendaItem")
          .select("agendaItem.id")
          .whereRef("agendaItem.id", "=", "workingText.recordId")
          .where(readableItems(reader)),
      ),
    ]),
    eb.and([
      eb("workingText.kind", "=", "follow_up"),
      eb.exists(
        eb
          .selectFrom("followUp")
          .select("followUp.id")
          .whereRef("followUp.id", "=", "workingText.recordId")
          .where(readableFollowUps(reader)),
      ),
    ]),
  ]);
}
