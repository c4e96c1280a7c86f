import { sql, type Kysely, type Transaction } from "kysely";
import type { CouncilLimits } from "#app/domain/administration/limits.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";
import { isOwned } from "./owned-rows.server.ts";

/** How much a council may have. */
export function getLimits(db: Kysely<Database>, councilId: number): Promise<CouncilLimits> {
  return db
    .selectFrom("council")
    .select(["mostPeople", "mostFileBytes", "mostDailyMails"])
    .where("id", "=", councilId)
    .executeTakeFirstOrThrow();
}

/** Sets how much a council may have. */
export async function setLimits(db: Kysely<Database>, councilId: number, limits: CouncilLimits): Promise<void> {
  await db.updateTable("council").set(limits).where("id", "=", councilId).execute();
}

/** How many people of the council are known here by name. */
export async function countPeopleKnown(db: Kysely<Database>, councilId: number): Promise<number> {
  const known = db
    .selectFrom("person")
    .select((eb) => eb.fn.countAll<number>().as("people"))
    .where("councilId", "=", councilId)
    .where("anonymousSinceAt", "is", null);
  return Number((await known.executeTakeFirstOrThrow()).people);
}

/** What is kept of the council's files: by table the columns that hold what they said. */
const FILES = {
  own_import: ["grids", "readings", "records"],
  sheet_import: ["rows"],
  brought_minutes: ["text", "reading"],
  brought_meetings: ["found"],
  council: ["logo"],
} as const;

/** How many bytes are kept of what files of the council said, its logo among them. */
export async function countFileBytes(db: Kysely<Database>, councilId: number): Promise<number> {
  let bytes = 0;
  for (const [table, columns] of Object.entries(FILES)) {
    const sizes = columns.map((column) => sql`coalesce(octet_length(${sql.id(column)}), 0)`);
    const { rows } = await sql<{ bytes: number | null }>`
      select sum(${sql.join(sizes, sql` + `)}) as bytes from ${sql.id(table)}
      where ${isOwned(table, councilId)}`.execute(db);
    bytes += Number(rows[0]?.bytes ?? 0);
  }
  return bytes;
}

/** How many messages to the council's people were written since then. */
export async function countMailsSince(
  trx: Transaction<Database>,
  councilId: number,
  since: IsoInstant,
): Promise<number> {
  const written = trx
    .selectFrom("outbox")
    .select((eb) => eb.fn.countAll<number>().as("mails"))
    .where("councilId", "=", councilId)
    .where("createdAt", ">", since);
  return Number((await written.executeTakeFirstOrThrow()).mails);
}
