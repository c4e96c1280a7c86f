import { createHash } from "node:crypto";
import { sql, type Kysely, type Transaction } from "kysely";
import { BANK_HOLIDAYS, KNOWN_YEARS } from "#app/domain/deadline/bank-holidays.ts";
import { RULE_LIST } from "#app/domain/deadline/rules.ts";
import type { Database } from "#db/schema.ts";
import { listingMoved } from "./list-moved.server.ts";

/** To be raised where deadlines come out otherwise though the rules and the bank holidays are the same. */
const COUNTED = 1;

/**
 * Has all deadlines listed anew where they were listed by other rules, or by fewer bank holidays: triggers see what is
 * written and not that a release knows better. What another process has left unlisted is listed too.
 */
export async function listDeadlinesByRules(db: Kysely<Database>): Promise<void> {
  const rules = JSON.stringify([COUNTED, RULE_LIST, [...BANK_HOLIDAYS], KNOWN_YEARS]);
  const listedBy = createHash("sha256").update(rules).digest("hex");
  await db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom("deadlineRules").select("listedBy").executeTakeFirst();
    if (known?.listedBy !== listedBy) {
      await listAllAnew(trx);
      await trx.deleteFrom("deadlineRules").execute();
      await trx.insertInto("deadlineRules").values({ listedBy }).execute();
    }
    await listingMoved()(trx);
  });
}

/** Leaves all deadlines there are to be listed anew before this transaction is committed. */
export async function listAllAnew(trx: Transaction<Database>): Promise<void> {
  await trx.deleteFrom("deadlineListed").execute();
  await trx.deleteFrom("deadlineMoved").execute();
  await trx
    .insertInto("deadlineMoved")
    .columns(["what", "ofId"])
    .expression((eb) => eb.selectFrom("body").select([sql.lit("body").as("what"), "id as ofId"]))
    .execute();
}
