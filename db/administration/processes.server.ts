import type { Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database, Row } from "#db/schema.ts";

const MOST_LISTED = 100;

/** Notes that a process serves, and lets go of those that said so last before the instant. */
export async function noteProcess(db: Kysely<Database>, it: Row<"serverProcess">, gone: IsoInstant): Promise<void> {
  await db.deleteFrom("serverProcess").where("seenAt", "<", gone).execute();
  await db
    .insertInto("serverProcess")
    .values(it)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet({ seenAt: it.seenAt, memoryMb: it.memoryMb, lagMs: it.lagMs }),
    )
    .execute();
}

/** Notes that a process has ended. */
export async function endProcess(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom("serverProcess").where("id", "=", id).execute();
}

/** The processes that have said since the instant that they serve, by machine; at most a hundred. */
export function listProcesses(db: Kysely<Database>, since: IsoInstant) {
  return db
    .selectFrom("serverProcess")
    .select(["machine", "pid", "version", "nodeVersion", "startedAt", "seenAt", "memoryMb", "lagMs"])
    .where("seenAt", ">=", since)
    .orderBy("machine")
    .orderBy("startedAt")
    .limit(MOST_LISTED)
    .execute();
}
