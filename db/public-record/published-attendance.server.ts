import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { AttendanceEntry } from "#app/domain/public-record/attendance.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

/** The interests declared at a meeting that readers may be told of: none in an item that is exempt or of a sensitive theme. */
export function listDeclarationsToPublish(db: Kysely<Database>, meetingId: number) {
  return db
    .selectFrom("declaration")
    .leftJoin("agendaItem", "agendaItem.id", "declaration.itemId")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .leftJoin("person", "person.id", "declaration.personId")
    .select([
      "declaration.itemId",
      "declaration.words",
      "declaration.interest",
      "declaration.interestWords",
      "declaration.leftAt",
      "person.name as personName",
    ])
    .where("declaration.meetingId", "=", meetingId)
    .where((eb) => eb.or([eb("agendaItem.part", "is", null), eb("agendaItem.part", "=", "part_1")]))
    .where("theme.sensitiveSinceAt", "is", null)
    .orderBy("declaration.id")
    .limit(200)
    .execute();
}

/** What is published of who was at a meeting; undefined where nothing is. */
export async function findPublishedAttendance(
  db: Kysely<Database>,
  meetingId: number,
): Promise<AttendanceEntry | undefined> {
  const row = await db
    .selectFrom("publishedAttendance")
    .select("view")
    .where("meetingId", "=", meetingId)
    .executeTakeFirst();
  return row && (JSON.parse(row.view) as AttendanceEntry);
}

/** What is published of who was at these meetings, by their numbers. */
export async function listPublishedAttendance(
  db: Kysely<Database>,
  meetingIds: readonly number[],
): Promise<Map<number, AttendanceEntry>> {
  const rows = await db
    .selectFrom("publishedAttendance")
    .select(["meetingId", "view"])
    .where((eb) => inNumbers(eb.ref("meetingId"), meetingIds))
    .execute();
  return new Map(rows.map(({ meetingId, view }) => [meetingId, JSON.parse(view) as AttendanceEntry]));
}

/** Publishes who was at a meeting, in place of what was published before; null takes it away. */
export async function putAttendance(
  trx: Transaction<Database>,
  meetingId: number,
  entry: AttendanceEntry | null,
  by: { at: IsoInstant; name: string },
): Promise<void> {
  await trx.deleteFrom("publishedAttendance").where("meetingId", "=", meetingId).execute();
  if (entry === null) return;
  await trx
    .insertInto("publishedAttendance")
    .values({ meetingId, view: JSON.stringify(entry), publishedAt: by.at, publishedByName: by.name })
    .execute();
}
