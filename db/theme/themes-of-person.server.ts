import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const MOST = 200;

/** The themes this person proposed or drafted that their working record holds, latest change first. */
export function listThemesProposedBy(db: Kysely<Database>, reader: Reader, personId: number) {
  return themesForOwner(db, reader).where("theme.proposerPersonId", "=", personId).execute();
}

/** The themes this person supports that their working record holds, latest change first. */
export function listThemesSupportedBy(db: Kysely<Database>, reader: Reader, personId: number) {
  return themesForOwner(db, reader)
    .innerJoin("themeSupport", "themeSupport.themeId", "theme.id")
    .where("themeSupport.personId", "=", personId)
    .execute();
}

/** Where items of these themes are, or were, on a meeting: earliest first. */
export function listMeetingsOfThemes(db: Kysely<Database>, themeIds: readonly number[]) {
  if (themeIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.themeId", "meeting.id", "meeting.meetsOn", "meeting.dateBasis"])
    .where("agendaItem.themeId", "in", themeIds)
    .where("agendaItem.state", "in", ON_AGENDA)
    .orderBy("meeting.meetsOn")
    .execute();
}

function themesForOwner(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("theme")
    .innerJoin("body", "body.id", "theme.bodyId")
    .select([
      "theme.id",
      "theme.title",
      "theme.state",
      "theme.reasonCode",
      "theme.reasonWords",
      "theme.proposedOn",
      "body.name as bodyName",
    ])
    .where(readableThemes(reader))
    .orderBy("theme.updatedAt", "desc")
    .orderBy("theme.id", "desc")
    .limit(MOST);
}
