import { sql, type Kysely, type Transaction } from "kysely";
import { inNameOrder } from "#db/engine/text-functions.server.ts";
import type { Database, New } from "#db/schema.ts";
import { nextNumber } from "#db/next-number.server.ts";

/** Who was at a meeting, was not, or stood in for whom: people, offices or words: people by family name, then the others in the order entered. At most 300. */
export function listAttendance(db: Kysely<Database>, meetingId: number) {
  return db
    .selectFrom("attendance")
    .leftJoin("person", "person.id", "attendance.personId")
    .leftJoin("office", "office.id", "attendance.officeId")
    .leftJoin("person as absent", "absent.id", "attendance.forPersonId")
    .select([
      "attendance.id",
      "attendance.personId",
      "attendance.officeId",
      "attendance.words",
      "attendance.part",
      "attendance.forPersonId",
      "attendance.forWords",
      "attendance.version",
      "person.name as personName",
      "office.title as officeTitle",
      "office.organisation as officeOrganisation",
      "absent.name as forName",
    ])
    .where("attendance.meetingId", "=", meetingId)
    .orderBy(sql`attendance.person_id is null`)
    .orderBy(inNameOrder)
    .orderBy("attendance.id")
    .limit(300)
    .execute();
}

export type AttendanceRow = Awaited<ReturnType<typeof listAttendance>>[number];

/** Writes who was there; returns the row's id. */
export async function insertAttendance(trx: Transaction<Database>, attendance: New<"attendance">): Promise<number> {
  const { id } = await trx
    .insertInto("attendance")
    .values({ ...attendance, id: nextNumber("attendance") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes how somebody was there and raises the row's version by one. */
export async function updateAttendance(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Pick<New<"attendance">, "part" | "forPersonId" | "forWords">>,
): Promise<void> {
  await trx
    .updateTable("attendance")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Takes somebody off the attendance; the history keeps that it stood there. */
export async function deleteAttendance(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("attendance").where("id", "=", id).execute();
}
