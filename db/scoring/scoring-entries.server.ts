import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { SCORED_STATES } from "#app/domain/scoring/may.ts";
import type { ChosenPlace } from "#app/domain/scoring/states.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Every theme put to be scored in the round. `seen` is 1 where this reader's
 * working record holds the theme; of the others only the minutes may be shown,
 * in sums, and no title is given.
 */
export function listEntries(db: Kysely<Database>, reader: Reader, roundId: number) {
  return db
    .selectFrom("scoringEntry")
    .innerJoin("theme", "theme.id", "scoringEntry.themeId")
    .select([
      "scoringEntry.id",
      "scoringEntry.themeId",
      "scoringEntry.minutesNeeded",
      "scoringEntry.place",
      "scoringEntry.reasonWords",
      "scoringEntry.urgentBecause",
      "scoringEntry.placedByName",
      "scoringEntry.placedAt",
      "scoringEntry.version",
      "theme.state as themeState",
      "theme.sensitiveSinceAt as themeSensitiveSinceAt",
    ])
    .select((eb) => [
      eb.case().when(readableThemes(reader)(eb)).then(eb.ref("theme.title")).else("").end().as("title"),
      eb.case().when(readableThemes(reader)(eb)).then(1).else(0).end().as("seen"),
    ])
    .where("scoringEntry.roundId", "=", roundId)
    .orderBy("scoringEntry.id")
    .execute();
}

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

type OfRound = { bodyId: number; roundId: number | null };

/** A page of the themes of the body that wait to be chosen and that the reader sees, those put to this round already left out. */
export function pageThemesToScore(db: Kysely<Database>, reader: Reader, of: OfRound, asked: string | null) {
  return readPage(themesToScore(db, reader, of), asked);
}

/** Those of these themes that are among them. */
export function listThemesToScore(db: Kysely<Database>, reader: Reader, of: OfRound, ids: readonly number[]) {
  return themesToScore(db, reader, of)
    .where((eb) => inNumbers(eb.ref("theme.id"), ids))
    .execute();
}

function themesToScore(db: Kysely<Database>, reader: Reader, { bodyId, roundId }: OfRound) {
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.bodyId", "theme.title", "theme.state"])
    .where("theme.bodyId", "=", bodyId)
    .where("theme.state", "in", SCORED_STATES)
    .where(readableThemes(reader))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("scoringEntry")
            .select("scoringEntry.id")
            .whereRef("scoringEntry.themeId", "=", "theme.id")
            .where("scoringEntry.roundId", "=", roundId ?? -1),
        ),
      ),
    )
    .orderBy("theme.id");
}

/** Puts themes to be scored. */
export async function insertEntries(
  trx: Transaction<Database>,
  entries: readonly { roundId: number; themeId: number; minutesNeeded: number }[],
): Promise<void> {
  await trx.insertInto("scoringEntry").values(entries).execute();
}

/** Changes an entry and raises its version by one. */
export async function updateEntry(
  trx: Transaction<Database>,
  id: number,
  to: {
    minutesNeeded?: number;
    place?: ChosenPlace;
    reasonWords?: string | null;
    urgentBecause?: string | null;
    placedByName?: string;
    placedAt?: IsoInstant;
  },
): Promise<void> {
  await trx
    .updateTable("scoringEntry")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The ids of the rounds in which a theme was scored, newest first. */
export async function listRoundsOfTheme(db: Kysely<Database>, themeId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom("scoringEntry")
    .select("roundId")
    .where("themeId", "=", themeId)
    .orderBy("roundId", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.roundId);
}

/** The minutes still free on the body's meetings of a year that are to come: never less than nothing a meeting. */
export async function sumMinutesLeft(
  db: Kysely<Database>,
  bodyId: number,
  days: { from: string; to: string },
): Promise<number> {
  const row = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("meeting")
        .select(
          sql<number>`meeting.minutes_available - (select coalesce(sum(agenda_item.minutes), 0) from agenda_item
            where agenda_item.meeting_id = meeting.id and agenda_item.state = 'scheduled')`.as("minutes"),
        )
        .where("bodyId", "=", bodyId)
        .where("meetsOn", ">=", days.from)
        .where("meetsOn", "<=", days.to)
        .where("state", "in", COMING_MEETINGS)
        .as("leftOn"),
    )
    .select(sql<number>`coalesce(sum(minutes) filter (where minutes > 0), 0)`.as("minutes"))
    .executeTakeFirstOrThrow();
  return row.minutes;
}
