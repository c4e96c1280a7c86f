import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { BANK_HOLIDAYS, KNOWN_YEARS } from "#app/domain/deadline/bank-holidays.ts";
import { RULE_LIST } from "#app/domain/deadline/rules.ts";
import type { Database } from "#db/schema.ts";

/** To be raised where deadlines come out otherwise though the rules and the bank holidays are the same. */
const COUNTED = 1;

/**
 * Lists all deadlines anew where they were listed by other rules, or by fewer bank holidays: triggers see what is written
 * and not that a release knows better.
 */
export async function listDeadlinesByRules(db: Kysely<Database>): Promise<void> {
  const rules = JSON.stringify([COUNTED, RULE_LIST, [...BANK_HOLIDAYS], KNOWN_YEARS]);
  const listedBy = createHash("sha256").update(rules).digest("hex");
  const known = await db.selectFrom("deadlineRules").select("listedBy").executeTakeFirst();
  if (known?.listedBy === listedBy) return;
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("deadlineListed").execute();
    await sql`insert into deadline_listed (${COLUMNS}) select ${COLUMNS} from deadline_to_list`.execute(trx);
    await trx.deleteFrom("deadlineRules").execute();
    await trx.insertInto("deadlineRules").values({ listedBy }).execute();
  });
}

/** All but the number, which is given. */
const COLUMNS = sql.raw(
  `kind, subject_id, body_id, rule_id, key, started_on, on_day, day, year, settled, late_until, afterwards, told_until, words`,
);
