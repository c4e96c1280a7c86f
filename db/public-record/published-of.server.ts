import { sql, type Kysely } from "kysely";
import type { Part } from "#app/domain/agenda/parts.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { DateBasis } from "#app/domain/meeting/day.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { jsonText } from "#db/engine/json.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

/** Whether a published meeting's date is inferred; of a row of `publication`. */
export const PUBLISHED_BASIS = sql<DateBasis>`coalesce(${jsonText(sql`publication.view`, "dateBasis")}, 'stated')`;

const WITHDRAWN: ItemState = "withdrawn";

/** What any release of a programme published and readers can still reach. */
export function listPublishedBy(db: Kysely<Database>, programmeId: number): Promise<PublishedRef[]> {
  return db
    .selectFrom("publication")
    .innerJoin("programmeRelease", "programmeRelease.id", "publication.releaseId")
    .select(["publication.kind", "publication.recordId as id"])
    .where("programmeRelease.programmeId", "=", programmeId)
    .execute();
}

/** A theme and what there is of it: its items, and the questions about it or put at one of them. */
export async function listPublishedOfTheme(db: Kysely<Database>, themeId: number): Promise<PublishedRef[]> {
  const items = await db.selectFrom("agendaItem").select("id").where("themeId", "=", themeId).execute();
  const itemIds = items.map(({ id }) => id);
  const questions = await db
    .selectFrom("question")
    .select("id")
    .where((eb) => eb.or([eb("themeId", "=", themeId), inNumbers(sql<number>`item_id`, itemIds)]))
    .execute();
  return [
    { kind: "theme", id: themeId },
    ...itemIds.map((id) => ({ kind: "item" as const, id })),
    ...questions.map(({ id }) => ({ kind: "question" as const, id })),
  ];
}

/** The questions that are put at this item. */
export async function listPublishedAtItem(db: Kysely<Database>, itemId: number): Promise<PublishedRef[]> {
  const questions = await db.selectFrom("question").select("id").where("itemId", "=", itemId).execute();
  return questions.map(({ id }) => ({ kind: "question", id }));
}

/** The twin of `themesOnlyExempt`: 1 where the theme of this column is taken in part II and nowhere in public, else 0. */
export function isThemeOnlyExempt(themeId: string) {
  const taken = (part: Part) => sql<boolean>`exists (select 1 from agenda_item as taken
    where taken.theme_id = ${sql.ref(themeId)} and taken.part = ${sql.lit(part)}
      and taken.state <> ${sql.lit(WITHDRAWN)})`;
  return sql<number>`(${taken("part_2")} and not ${taken("part_1")})`;
}

/** The theme of this item where it is taken in part II alone; undefined where it has none, or is taken in public too. */
export async function findThemeOnlyExempt(db: Kysely<Database>, itemId: number): Promise<number | undefined> {
  const row = await db
    .selectFrom("agendaItem")
    .select("themeId")
    .where("id", "=", itemId)
    .where(isThemeOnlyExempt("agendaItem.themeId").$castTo<boolean>())
    .executeTakeFirst();
  return row?.themeId ?? undefined;
}

/** The themes of which something was said at this item. */
export async function listMentionedAt(db: Kysely<Database>, itemId: number): Promise<PublishedRef[]> {
  const themes = await db.selectFrom("themeMention").select("themeId").where("itemId", "=", itemId).execute();
  return themes.map(({ themeId }) => ({ kind: "theme", id: themeId }));
}
