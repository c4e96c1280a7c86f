import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, Row } from "#db/schema.ts";

/** How many people support the theme, and whether this person is one (1 or 0). */
export async function countSupport(db: Kysely<Database>, themeId: number, personId: number) {
  return db
    .selectFrom("themeSupport")
    .select(sql<number>`count(*)`.as("supporters"))
    .select(sql<number>`count(*) filter (where person_id = ${personId})`.as("mine"))
    .where("themeId", "=", themeId)
    .executeTakeFirstOrThrow();
}

/** Writes a person's support; false where they supported the theme already. */
export async function insertSupport(
  trx: Transaction<Database>,
  support: { themeId: number; personId: number; at: IsoInstant },
): Promise<boolean> {
  return (await onlyOnce(trx, support)).length > 0;
}

const onlyOnce = readyQuery((db: Kysely<Database>, { themeId, personId, at }: Row<"themeSupport">) =>
  db
    .insertInto("themeSupport")
    .values({ themeId, personId, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("themeId"),
);

/** Removes a person's support; false where there was none. */
export async function deleteSupport(trx: Transaction<Database>, themeId: number, personId: number): Promise<boolean> {
  const gone = await trx
    .deleteFrom("themeSupport")
    .where("themeId", "=", themeId)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/** Gives the supporters of one theme to another, each once; its own proposer is left out. */
export async function moveSupport(
  trx: Transaction<Database>,
  fromThemeId: number,
  to: { id: number; proposerPersonId: number | null },
): Promise<void> {
  await trx
    .insertInto("themeSupport")
    .columns(["themeId", "personId", "at"])
    .expression((eb) =>
      eb
        .selectFrom("themeSupport")
        .select([eb.lit(to.id).as("themeId"), "personId", "at"])
        .where("themeId", "=", fromThemeId)
        .where("personId", "<>", to.proposerPersonId ?? -1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx.deleteFrom("themeSupport").where("themeId", "=", fromThemeId).execute();
}
