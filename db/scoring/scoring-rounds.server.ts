import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { RoundState } from "#app/domain/scoring/states.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { orNone, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const ROUND_COLUMNS = [
  "scoringRound.id",
  "scoringRound.bodyId",
  "scoringRound.startYear",
  "scoringRound.criteriaSetId",
  "scoringRound.title",
  "scoringRound.state",
  "scoringRound.cutOff",
  "scoringRound.minutesAvailable",
  "scoringRound.openedAt",
  "scoringRound.openedByName",
  "scoringRound.closedAt",
  "scoringRound.version",
  "criteriaSet.name as criteriaName",
  "body.name as bodyName",
  "body.slug as bodySlug",
  "body.yearStartMonth",
  "body.yearStartDay",
] as const;

/** A round of scoring, where the reader has a part in its body. */
export function findRound(db: Kysely<Database>, reader: Reader, id: number) {
  return readableRounds(db, reader).where("scoringRound.id", "=", id).executeTakeFirst();
}

export type RoundRow = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/**
 * The rounds of the reader's bodies, the newest first, each with how many of its
 * themes they see and how many of them they have scored whole: a page of them.
 */
export function pageRounds(db: Kysely<Database>, reader: Reader, asked: string | null) {
  const rounds = readableRounds(db, reader)
    .select((eb) => [
      eb
        .selectFrom("scoringEntry")
        .innerJoin("theme", "theme.id", "scoringEntry.themeId")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("scoringEntry.roundId", "=", "scoringRound.id")
        .where(readableThemes(reader))
        .as("themes"),
      eb
        .selectFrom("scoringEntry")
        .innerJoin("theme", "theme.id", "scoringEntry.themeId")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("scoringEntry.roundId", "=", "scoringRound.id")
        .where(readableThemes(reader))
        .where((inner) =>
          inner(
            inner
              .selectFrom("score")
              .select((score) => score.fn.countAll<number>().as("n"))
              .whereRef("score.entryId", "=", "scoringEntry.id")
              .where("score.scorerPersonId", "=", reader?.personId ?? -1),
            "=",
            inner
              .selectFrom("criterion")
              .select((one) => one.fn.countAll<number>().as("n"))
              .whereRef("criterion.criteriaSetId", "=", "scoringRound.criteriaSetId"),
          ),
        )
        .as("scoredByReader"),
    ])
    .orderBy("scoringRound.startYear", "desc")
    .orderBy("scoringRound.id", "desc");
  return readPage(rounds, asked);
}

/** The body's last round that is closed, for this year or for one before; whoever asks. */
export async function findLastClosedRoundId(
  db: Kysely<Database>,
  bodyId: number,
  startYear: number,
): Promise<number | undefined> {
  const row = await db
    .selectFrom("scoringRound")
    .select("id")
    .where("bodyId", "=", bodyId)
    .where("startYear", "<=", startYear)
    .where("state", "=", "closed")
    .orderBy("startYear", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** Writes a new round, open; returns its id. */
export async function insertRound(trx: Transaction<Database>, round: New<"scoringRound">): Promise<number> {
  const { id } = await trx.insertInto("scoringRound").values(round).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a round and raises its version by one. */
export async function updateRound(
  trx: Transaction<Database>,
  id: number,
  to: { state?: RoundState; cutOff?: number; minutesAvailable?: number; closedAt?: IsoInstant },
): Promise<void> {
  await trx
    .updateTable("scoringRound")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

function readableRounds(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("scoringRound")
    .innerJoin("body", "body.id", "scoringRound.bodyId")
    .innerJoin("criteriaSet", "criteriaSet.id", "scoringRound.criteriaSetId")
    .select(ROUND_COLUMNS)
    .where("scoringRound.bodyId", "in", orNone(bodiesOf(reader)));
}
