import type { Kysely, Transaction } from "kysely";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readPage } from "#db/list/read-page.server.ts";
import type { Database, New } from "#db/schema.ts";

/** The groups of a theme's questions, by id; at most 100. */
export function listGroupsOfTheme(db: Kysely<Database>, themeId: number) {
  return db
    .selectFrom("questionGroup")
    .select(["id", "title", "version"])
    .where("themeId", "=", themeId)
    .orderBy("id")
    .limit(100)
    .execute();
}

/** Writes a new group; returns its id. */
export async function insertGroup(trx: Transaction<Database>, group: New<"questionGroup">): Promise<number> {
  const { id } = await trx.insertInto("questionGroup").values(group).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** A page of the questions of a theme that may be grouped: those not withdrawn, by id. */
export function pageQuestionsToGroup(db: Kysely<Database>, themeId: number, asked: string | null) {
  return readPage(questionsToGroup(db, themeId), asked);
}

/** Those of these questions that are among them. */
export function listQuestionsToGroup(db: Kysely<Database>, themeId: number, ids: readonly number[]) {
  return questionsToGroup(db, themeId)
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .execute();
}

/** How many there are. */
export async function countQuestionsToGroup(db: Kysely<Database>, themeId: number): Promise<number> {
  const counted = questionsToGroup(db, themeId).clearSelect().clearOrderBy();
  return (await counted.select((eb) => eb.fn.countAll<number>().as("all")).executeTakeFirstOrThrow()).all;
}

function questionsToGroup(db: Kysely<Database>, themeId: number) {
  return db
    .selectFrom("question")
    .select(["id", "text", "state", "groupId", "version"])
    .where("themeId", "=", themeId)
    .where("state", "<>", "withdrawn")
    .orderBy("id");
}

/** Puts questions into a group, or into none, and raises the version of each by one. */
export async function moveToGroup(
  trx: Transaction<Database>,
  questionIds: readonly number[],
  groupId: number | null,
): Promise<void> {
  await trx
    .updateTable("question")
    .set((eb) => ({ groupId, version: eb("version", "+", 1) }))
    .where("id", "in", questionIds)
    .execute();
}
