import type { Kysely } from "kysely";
import type { SheetKind } from "#app/domain/sheet/kinds.ts";
import { ENDED_THEMES } from "#app/domain/theme/state-sets.ts";
import type { Database } from "#db/schema.ts";

/** What the records of a sheet are called, so that a new row can be held against them; what was withdrawn or has ended is no obstacle. */
export function listTitlesTaken(db: Kysely<Database>, kind: SheetKind, bodyId: number) {
  return QUERIES[kind](db, bodyId);
}

type Query = (db: Kysely<Database>, bodyId: number) => Promise<{ id: number; title: string }[]>;

const QUERIES: Record<SheetKind, Query> = {
  themes: (db, bodyId) =>
    db
      .selectFrom("theme")
      .select(["id", "title"])
      .where("bodyId", "=", bodyId)
      .where("state", "not in", ENDED_THEMES)
      .execute(),
  items: (db, bodyId) =>
    db
      .selectFrom("agendaItem")
      .innerJoin("workProgramme", "workProgramme.id", "agendaItem.programmeId")
      .select(["agendaItem.id", "agendaItem.title"])
      .where("workProgramme.bodyId", "=", bodyId)
      .where("agendaItem.state", "!=", "withdrawn")
      .execute(),
  questions: (db, bodyId) =>
    db
      .selectFrom("question")
      .select(["id", "text as title"])
      .where("bodyId", "=", bodyId)
      .where("state", "!=", "withdrawn")
      .execute(),
  follow_ups: (db, bodyId) =>
    db
      .selectFrom("followUp")
      .select(["id", "wording as title"])
      .where("bodyId", "=", bodyId)
      .where("state", "!=", "not_taken_forward")
      .execute(),
};
