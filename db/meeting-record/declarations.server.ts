import type { Kysely, Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";
import { nextNumber } from "#db/next-number.server.ts";

function readDeclarations(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("declaration")
    .leftJoin("agendaItem as on", "on.id", "declaration.itemId")
    .leftJoin("person", "person.id", "declaration.personId")
    .select([
      "declaration.id",
      "declaration.meetingId",
      "declaration.itemId",
      "declaration.personId",
      "declaration.words",
      "declaration.interest",
      "declaration.interestWords",
      "declaration.leftAt",
      "declaration.version",
      "on.title as itemTitle",
      "on.themeId",
      "person.name as personName",
    ])
    .where((eb) =>
      eb.or([
        eb("declaration.itemId", "is", null),
        eb.exists(
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.id")
            .whereRef("agendaItem.id", "=", "declaration.itemId")
            .where(readableItems(reader)),
        ),
      ]),
    );
}

/** The interests declared at a meeting, but for those in items that this reader does not see. At most 200. */
export function listDeclarations(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return readDeclarations(db, reader)
    .where("declaration.meetingId", "=", meetingId)
    .orderBy("declaration.id")
    .limit(200)
    .execute();
}

/** One interest declared at this meeting, where this reader sees it. */
export function findDeclaration(db: Kysely<Database>, reader: Reader, meetingId: number, id: number) {
  return readDeclarations(db, reader)
    .where("declaration.meetingId", "=", meetingId)
    .where("declaration.id", "=", id)
    .executeTakeFirst();
}

export type DeclarationRow = NonNullable<Awaited<ReturnType<typeof findDeclaration>>>;

/** Writes a declaration; returns its id. */
export async function insertDeclaration(trx: Transaction<Database>, declaration: New<"declaration">): Promise<number> {
  const { id } = await trx
    .insertInto("declaration")
    .values({ ...declaration, id: nextNumber("declaration") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a declaration and raises its version by one. */
export async function updateDeclaration(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"declaration">, "id" | "meetingId" | "version">>,
): Promise<void> {
  await trx
    .updateTable("declaration")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Removes a declaration; the history keeps that it stood there. */
export async function deleteDeclaration(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("declaration").where("id", "=", id).execute();
}
