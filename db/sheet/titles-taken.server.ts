import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { ENDED_THEMES } from "#app/domain/theme/state-sets.ts";
import { inTexts } from "#db/engine/json.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * The records of a sheet that are called by one of these folded titles, so that a new row can be held against them;
 * what was withdrawn or has ended is no obstacle.
 */
export async function listTitlesTaken(
  db: Kysely<Database>,
  { kind, bodyId, titles }: { kind: SheetKind; bodyId: number; titles: readonly string[] },
): Promise<number[]> {
  const isAsked = (title: string) => inTexts(sql`folded(${sql.ref(title)})`, titles);
  const rows = await QUERIES[kind](db, bodyId, isAsked);
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

type Query = (
  db: Kysely<Database>,
  bodyId: number,
  isAsked: (title: string) => Expression<SqlBool>,
) => Promise<{ id: number }[]>;

const QUERIES: Record<SheetKind, Query> = {
  themes: (db, bodyId, isAsked) =>
    db
      .selectFrom("theme")
      .select("id")
      .where("bodyId", "=", bodyId)
      .where("state", "not in", ENDED_THEMES)
      .where(isAsked("theme.title"))
      .execute(),
  items: (db, bodyId, isAsked) =>
    db
      .selectFrom("agendaItem")
      .innerJoin("workProgramme", "workProgramme.id", "agendaItem.programmeId")
      .select("agendaItem.id")
      .where("workProgramme.bodyId", "=", bodyId)
      .where("agendaItem.state", "!=", "withdrawn")
      .where(isAsked("agendaItem.title"))
      .execute(),
  questions: (db, bodyId, isAsked) =>
    db
      .selectFrom("question")
      .select("id")
      .where("bodyId", "=", bodyId)
      .where("state", "!=", "withdrawn")
      .where(isAsked("question.text"))
      .execute(),
  follow_ups: (db, bodyId, isAsked) =>
    db
      .selectFrom("followUp")
      .select("id")
      .where("bodyId", "=", bodyId)
      .where("state", "!=", "not_taken_forward")
      .where(isAsked("followUp.wording"))
      .execute(),
};
