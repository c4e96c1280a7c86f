import type { Kysely, Transaction } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { LOAD } from "#db/meeting/meeting-load.server.ts";
import { orNone, readableThemes } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

/**
 * The meetings that themes which are with the chair are asked to go on to, each with what the meeting holds and how far
 * its agenda has come; by theme, of the reader's bodies.
 */
export function listThemePlaces(db: Kysely<Database>, reader: Reader, themeIds: readonly number[]) {
  return placesOf(db, reader, { themeIds });
}

const placesOf = readyForReader((db, reader, { themeIds }: { themeIds: readonly number[] }) =>
  db
    .selectFrom("themePlace")
    .innerJoin("theme", "theme.id", "themePlace.themeId")
    .innerJoin("meeting", "meeting.id", "themePlace.meetingId")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .leftJoin("agenda", "agenda.meetingId", "meeting.id")
    .select(["themePlace.themeId", "themePlace.minutes", "themePlace.askedByPersonId", "theme.bodyId as themeBodyId"])
    .select(["meeting.id", "meeting.bodyId", "meeting.meetsOn", "meeting.dateBasis", "meeting.state"])
    .select(["meeting.minutesAvailable", "body.yearStartMonth", "body.yearStartDay", "agenda.state as agendaState"])
    .select(LOAD)
    .where((eb) => inNumbers(eb.ref("themePlace.themeId"), themeIds))
    .where("theme.state", "=", "with_chair")
    .where("theme.bodyId", "in", orNone(bodiesOf(reader)))
    .where(readableThemes(reader))
    .orderBy("themePlace.themeId"),
);

export type ThemePlaceRow = Awaited<ReturnType<typeof listThemePlaces>>[number];

/** The themes that are with the chair and asked to go on to one of these meetings, as the reader sees them, by theme. */
export function listThemesAskedFor(db: Kysely<Database>, reader: Reader, meetingIds: readonly number[]) {
  return askedFor(db, reader, { meetingIds });
}

const askedFor = readyForReader((db, reader, { meetingIds }: { meetingIds: readonly number[] }) =>
  db
    .selectFrom("themePlace")
    .innerJoin("theme", "theme.id", "themePlace.themeId")
    .select(["theme.id", "theme.title", "themePlace.meetingId", "themePlace.minutes"])
    .where((eb) => inNumbers(eb.ref("themePlace.meetingId"), meetingIds))
    .where("theme.state", "=", "with_chair")
    .where(readableThemes(reader))
    .orderBy("theme.id")
    .limit(500),
);

export type ThemeAskedFor = Awaited<ReturnType<typeof listThemesAskedFor>>[number];

/** Asks for the place of a theme, for as long as it is with the chair. */
export async function insertThemePlace(trx: Transaction<Database>, place: New<"themePlace">): Promise<void> {
  await trx.insertInto("themePlace").values(place).execute();
}
