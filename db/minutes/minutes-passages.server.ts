import { type Kysely, type Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { PASSAGE_KINDS, type PassageKind } from "#app/domain/minutes/kept.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { readableMinutes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/** Keeps from which words of which minutes a record was made. */
export async function insertPassage(trx: Transaction<Database>, row: New<"minutesPassage">): Promise<void> {
  await trx.insertInto("minutesPassage").values(row).execute();
}

/** Forgets what was made of these minutes: it is taken out again. */
export async function deletePassages(trx: Transaction<Database>, minutesId: number): Promise<void> {
  await trx.deleteFrom("minutesPassage").where("minutesId", "=", minutesId).execute();
}

/** From which words of which minutes these records were made, as the reader may see: in the order they stand there. */
export function listPassagesOf(
  db: Kysely<Database>,
  reader: Reader,
  asked: Partial<Record<PassageKind, readonly number[]>>,
) {
  return passagesOf(db, reader, { ...NONE_OF_ANY, ...asked });
}

type OfEachKind = Record<PassageKind, readonly number[]>;
const NONE_OF_ANY = Object.fromEntries(PASSAGE_KINDS.map((kind) => [kind, []])) as unknown as OfEachKind;
const passagesOf = readyForReader((db, reader, asked: OfEachKind) =>
  db
    .selectFrom("minutesPassage")
    .innerJoin("broughtMinutes", "broughtMinutes.id", "minutesPassage.minutesId")
    .leftJoin("meeting", "meeting.id", "broughtMinutes.meetingId")
    .select([
      "minutesPassage.id",
      "minutesPassage.kind",
      "minutesPassage.minutesId",
      "minutesPassage.startAt",
      "minutesPassage.words",
      "broughtMinutes.fileName",
      "broughtMinutes.broughtAt",
      "broughtMinutes.broughtByName",
      "meeting.meetsOn",
      "meeting.dateBasis",
    ])
    .where((eb) =>
      eb.or(
        PASSAGE_KINDS.map((kind) =>
          eb.and([eb("minutesPassage.kind", "=", kind), inNumbers(eb.ref("minutesPassage.recordId"), asked[kind])]),
        ),
      ),
    )
    .where(readableMinutes(reader))
    .orderBy("minutesPassage.startAt"),
);

/** The minutes of a meeting that were brought in and saved, as the reader may see. */
export function listMinutesOfMeeting(db: Kysely<Database>, reader: Reader, meetingId: number) {
  return db
    .selectFrom("broughtMinutes")
    .select(["broughtMinutes.id", "broughtMinutes.broughtAt", "broughtMinutes.broughtByName"])
    .where("broughtMinutes.meetingId", "=", meetingId)
    .where("broughtMinutes.state", "=", "saved")
    .where(readableMinutes(reader))
    .orderBy("broughtMinutes.id")
    .execute();
}

/** What was made of these minutes, by its passages. */
export function listPassagesIn(db: Kysely<Database>, minutesId: number) {
  return db
    .selectFrom("minutesPassage")
    .select(["kind", "recordId", "startAt", "endAt", "words"])
    .where("minutesId", "=", minutesId)
    .orderBy("startAt")
    .execute();
}
