import { sql, type Kysely, type SqlBool, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import type { Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { onlyChecked, orNone, readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Few do, and an index holds them: it is only used where these words are those of its own. */
const WAITS = sql<SqlBool>`answer.source = 'owner' and answer.taken_up_at is null`;

function readAnswers(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("followUpUpdate as answer")
    .innerJoin("followUp", "followUp.id", "answer.followUpId")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .select([
      "answer.id",
      "answer.source",
      "answer.text",
      "answer.stateAfter",
      "answer.reportedOn",
      "answer.byName",
      "answer.takenUpAt",
      "followUp.id as followUpId",
      "followUp.bodyId",
      "followUp.themeId",
      "followUp.state",
      "followUp.kind",
      "followUp.wording",
      "followUp.version",
      "body.name as bodyName",
    ])
    .where("answer.source", "=", "owner")
    .where(readableFollowUps(reader));
}

/** An owner's answer about a follow-up of this reader's working record. */
export function findOwnerAnswer(db: Kysely<Database>, reader: Reader, followUpId: number, answerId: number) {
  return readAnswers(db, reader)
    .where("answer.id", "=", answerId)
    .where("answer.followUpId", "=", followUpId)
    .executeTakeFirst();
}

/** What owners have answered about these bodies' follow-ups and nobody has taken up yet, the oldest first. */
export function listWaitingAnswers(db: Kysely<Database>, reader: Reader, bodyIds: readonly number[], limit: number) {
  return readAnswers(db, reader)
    .where("followUp.bodyId", "in", orNone(bodyIds))
    .where(WAITS)
    .orderBy("answer.id")
    .limit(limit)
    .execute();
}

/** How many answers wait in these bodies, of those that this reader sees. */
export async function countWaitingAnswers(
  db: Kysely<Database>,
  reader: Reader,
  bodyIds: readonly number[],
): Promise<number> {
  const [row] = await waiting(db, reader, { bodyIds });
  return row?.n ?? 0;
}

const waiting = readyForReader((db, reader, { bodyIds }: { bodyIds: readonly number[] }) =>
  db
    .selectFrom("followUpUpdate as answer")
    .crossJoin("followUp") // so that the few that wait are found first
    .select(sql<number>`count(*)`.as("n"))
    .where(WAITS)
    .whereRef("followUp.id", "=", "answer.followUpId")
    .where((eb) => inNumbers(eb.ref("followUp.bodyId"), bodyIds))
    .where(onlyChecked<"followUp">(readableFollowUps(reader))),
);

/** Notes that an answer was read, and where it left the follow-up. */
export async function markTakenUp(
  trx: Transaction<Database>,
  answerId: number,
  to: { takenUpAt: IsoInstant; stateAfter: FollowUpState },
): Promise<void> {
  await trx.updateTable("followUpUpdate").set(to).where("id", "=", answerId).execute();
}
