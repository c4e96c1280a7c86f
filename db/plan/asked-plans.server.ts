import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, New } from "#db/schema.ts";

/** Whose plan, and which process works it out: another that was asked for since is not meant. */
export type HeldPlan = { personId: number; holder: string };

/** Begins a person's plan in place of their last one; false while that is being worked out by a process that said so after the instant. */
export async function beginAskedPlan(
  db: Kysely<Database>,
  plan: Omit<New<"askedPlan">, "percent" | "ended">,
  diedBefore: IsoInstant,
): Promise<boolean> {
  const begun = await db
    .insertInto("askedPlan")
    .values({ ...plan, ended: null })
    .onConflict((conflict) =>
      conflict
        .column("personId")
        .doUpdateSet({ ...plan, percent: 0, ended: null })
        .where((eb) => eb.or([eb("askedPlan.ended", "is not", null), eb("askedPlan.aliveAt", "<=", diedBefore)])),
    )
    .returning("personId")
    .execute();
  return begun.length === 1;
}

/** A person's last plan. */
export function findAskedPlan(db: Kysely<Database>, personId: number) {
  return db
    .selectFrom("askedPlan")
    .select(["asked", "at", "aliveAt", "percent", "ended"])
    .where("personId", "=", personId)
    .executeTakeFirst();
}

/** Notes how far a plan is; false where it is over. */
export async function noteAskedPlan(
  db: Kysely<Database>,
  { personId, holder }: HeldPlan,
  { percent, aliveAt }: { percent: number; aliveAt: IsoInstant },
): Promise<boolean> {
  const noted = await db
    .updateTable("askedPlan")
    .set({ percent, aliveAt })
    .where("personId", "=", personId)
    .where("holder", "=", holder)
    .where("ended", "is", null)
    .returning("personId")
    .execute();
  return noted.length === 1;
}

/** Writes how a person's plan ended that was not over yet; by its holder, or by whoever cancels it. */
export async function endAskedPlan(
  db: Kysely<Database>,
  { personId, holder }: Pick<HeldPlan, "personId"> & Partial<HeldPlan>,
  ended: string,
): Promise<void> {
  await db
    .updateTable("askedPlan")
    .set({ ended })
    .where("personId", "=", personId)
    .$if(holder !== undefined, (query) => query.where("holder", "=", holder ?? ""))
    .where("ended", "is", null)
    .execute();
}

/** Lets go of a plan that its holder does not work out after all. */
export async function dropAskedPlan(db: Kysely<Database>, { personId, holder }: HeldPlan): Promise<void> {
  await db
    .deleteFrom("askedPlan")
    .where("personId", "=", personId)
    .where("holder", "=", holder)
    .where("ended", "is", null)
    .execute();
}

/** Lets go of what was asked for before the instant, whoever asked. */
export async function deleteAskedPlansBefore(
  db: Kysely<Database> | Transaction<Database>,
  at: IsoInstant,
): Promise<void> {
  await db.deleteFrom("askedPlan").where("at", "<", at).execute();
}
