import type { Kysely } from "kysely";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** More than any installation has waiting at a time. */
const MOST = 500;

/** The themes of these bodies that wait for the chair, as far as a reminder names them. */
export function listThemesToDecide(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.bodyId", "theme.title", "theme.sensitiveSinceAt"])
    .where("theme.state", "=", "with_chair")
    .where("theme.bodyId", "in", orNone(bodyIds))
    .orderBy("theme.updatedAt")
    .limit(MOST)
    .execute();
}

/** The programmes of these bodies that wait for the chair, as far as a reminder names them. */
export function listProgrammesToDecide(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select(["workProgramme.id", "workProgramme.bodyId", "workProgramme.startYear", "body.name as bodyName"])
    .select(["body.yearStartMonth", "body.yearStartDay"])
    .where("workProgramme.state", "=", "submitted")
    .where("workProgramme.bodyId", "in", orNone(bodyIds))
    .orderBy("workProgramme.id")
    .limit(MOST)
    .execute();
}
