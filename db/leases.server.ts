import type { Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database } from "./schema.ts";
import type { LeaseTable } from "./tables/processes.ts";

/** Takes what only one of several servers may do, until the instant; false where it is taken. */
export async function takeLease(db: Kysely<Database>, lease: LeaseTable, now: IsoInstant): Promise<boolean> {
  const taken = await db
    .insertInto("lease")
    .values(lease)
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ holder: lease.holder, until: lease.until }).where("lease.until", "<=", now),
    )
    .returning("name")
    .execute();
  return taken.length === 1;
}

/** Keeps what this holder took until a later instant; false where another has taken it meanwhile. */
export async function keepLease(db: Kysely<Database>, { name, holder, until }: LeaseTable): Promise<boolean> {
  const kept = await db
    .updateTable("lease")
    .set({ until })
    .where("name", "=", name)
    .where("holder", "=", holder)
    .returning("name")
    .execute();
  return kept.length === 1;
}

/** Who took what only one may do, and until when. */
export function findLease(db: Kysely<Database>, name: LeaseTable["name"]) {
  return db.selectFrom("lease").select(["holder", "until"]).where("name", "=", name).executeTakeFirst();
}

/** Gives back what this holder took. */
export async function endLease(db: Kysely<Database>, { name, holder }: Pick<LeaseTable, "name" | "holder">) {
  await db.deleteFrom("lease").where("name", "=", name).where("holder", "=", holder).execute();
}
