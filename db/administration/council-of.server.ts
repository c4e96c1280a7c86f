import { sql, type Expression, type Kysely, type SqlBool } from "kysely";
import type { ReferredKind } from "#app/domain/references.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** Whether a column names a body of this council; with null of any. */
export function isBodyOf(bodyId: Expression<unknown>, councilId: number | null): Expression<SqlBool> {
  return sql<SqlBool>`(cast(${councilId} as integer) is null
    or ${bodyId} in (select body.id from body where body.council_id = cast(${councilId} as integer)))`;
}

/** The council of the body of this name in addresses; undefined where there is none. */
export async function findCouncilOfBody(db: Kysely<Database>, slug: string): Promise<number | undefined> {
  return (await ofBody(db, { slug }))[0]?.councilId;
}

const ofBody = readyQuery((db: Kysely<Database>, { slug }: { slug: string }) =>
  db.selectFrom("body").select("councilId").where("slug", "=", slug),
);

const TABLES = {
  theme: "theme",
  question: "question",
  item: "agendaItem",
  meeting: "meeting",
  follow_up: "followUp",
  scoring: "scoringRound",
} as const satisfies Partial<Record<ReferredKind, keyof Database>>;

export type KindOfCouncil = keyof typeof TABLES;

/** The council whose record this is; undefined where there is no such record. */
export async function findCouncilOfRecord(
  db: Kysely<Database>,
  kind: KindOfCouncil,
  id: number,
): Promise<number | undefined> {
  const table = TABLES[kind];
  const found = await db
    .selectFrom(table)
    .innerJoin("body", "body.id", `${table}.bodyId`)
    .select("body.councilId")
    .where(`${table}.id`, "=", id)
    .executeTakeFirst();
  return found?.councilId;
}
