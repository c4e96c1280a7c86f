import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { jsonRecords } from "#db/engine/json.server.ts";
import type { Database } from "#db/schema.ts";

/** The numbers that a follow-up was given after its first, as the JSON that `laterNumbersIn` reads. */
export function laterNumbersHeld() {
  const numbers = jsonRecords({ number: sql`given.number`, on: sql`given.on_day` });
  return sql<string>`(select ${numbers} from (
    select follow_up_number.number, coalesce(meeting.meets_on, follow_up_number.given_on) as on_day
    from follow_up_number left join meeting on meeting.id = follow_up_number.meeting_id
    where follow_up_number.follow_up_id = follow_up.id order by 2 nulls last, follow_up_number.id) as given)`;
}

/** Keeps a number that a follow-up was given, at the body's meeting of that day where there is one; returns its id. */
export async function insertLaterNumber(
  trx: Transaction<Database>,
  followUpId: number,
  { number, on }: { number: string; on: IsoDate | null },
): Promise<number> {
  const { id } = await trx
    .insertInto("followUpNumber")
    .values((eb) => ({
      followUpId,
      number,
      givenOn: on,
      meetingId: eb
        .selectFrom("meeting")
        .innerJoin("followUp", "followUp.bodyId", "meeting.bodyId")
        .select((inner) => inner.fn.min("meeting.id").as("id"))
        .where("followUp.id", "=", followUpId)
        .where("meeting.meetsOn", "=", on)
        .where("meeting.state", "<>", "cancelled"),
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes out the numbers that a follow-up was given after its first. */
export async function deleteLaterNumbers(trx: Transaction<Database>, followUpId: number): Promise<void> {
  await trx.deleteFrom("followUpNumber").where("followUpId", "=", followUpId).execute();
}

/** Takes out one number. */
export async function deleteLaterNumber(db: Kysely<Database>, id: number): Promise<void> {
  await db.deleteFrom("followUpNumber").where("id", "=", id).execute();
}
