import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { jsonList } from "#db/engine/json.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { LOAD } from "#db/meeting/meeting-load.server.ts";
import type { Database } from "#db/schema.ts";

/** More than a body meets in a year. */
const MOST = 60;

type Year = { bodyId: number; from: IsoDate; to: IsoDate };

/** The meetings of a body between two days that were not cancelled, each with what is planned on it. */
export function listYearMeetings(db: Kysely<Database>, year: Year) {
  return yearMeetings(db, year);
}

const yearMeetings = readyQuery((db: Kysely<Database>, { bodyId, from, to }: Year) =>
  db
    .selectFrom("meeting")
    .select(["meeting.id", "meeting.meetsOn", "meeting.state", "meeting.minutesAvailable"])
    .select(LOAD)
    .where("meeting.bodyId", "=", bodyId)
    .where("meeting.meetsOn", ">=", from)
    .where("meeting.meetsOn", "<=", to)
    .where("meeting.state", "<>", "cancelled")
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(MOST),
);

/** Where a body is found, when its municipal year starts, and in which years it has a programme. */
export async function getBodyYear(db: Kysely<Database>, bodyId: number) {
  const { programmes, ...body } = await db
    .selectFrom("body")
    .select(["slug", "yearStartMonth", "yearStartDay"])
    .select(
      sql<string>`(select ${jsonList(sql`start_year`)} from work_programme where body_id = body.id)`.as("programmes"),
    )
    .where("id", "=", bodyId)
    .executeTakeFirstOrThrow();
  return { ...body, programmes: JSON.parse(programmes) as number[] };
}
