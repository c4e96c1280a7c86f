import type { Kysely } from "kysely";
import { orNone } from "./readable.server.ts";
import type { Database } from "./schema.ts";

/** What these bodies' own rules say of deadlines, and who set it. */
export function listDeadlineSettings(db: Kysely<Database>, bodyIds: readonly number[]) {
  return db
    .selectFrom("deadlineSetting")
    .select(["bodyId", "ruleId", "applies", "value", "atTime", "words", "setByName", "setAt", "version"])
    .where("bodyId", "in", orNone(bodyIds))
    .orderBy("ruleId")
    .execute();
}
