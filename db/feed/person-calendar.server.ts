import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { bodiesOf, type Person } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { orNone, readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** More than anybody sits through in a year and has planned for the next. */
const MOST_MEETINGS = 500;

/** The working meetings of the person's bodies from this day on, by day, each with when it last changed. At most 500. */
export function listMeetingsFrom(db: Kysely<Database>, person: Person, from: IsoDate) {
  return db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select([
      "meeting.id",
      "meeting.bodyId",
      "meeting.kind",
      "meeting.state",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "meeting.startsAt",
      "meeting.minutesAvailable",
      "meeting.venue",
      "meeting.howToAttend",
      "meeting.reasonWords as reason",
      "meeting.version",
      "body.name as bodyName",
    ])
    .select(LAST_CHANGED.as("changedAt"))
    .where("meeting.bodyId", "in", orNone(bodiesOf(person)))
    .where("meeting.meetsOn", ">=", from)
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(MOST_MEETINGS)
    .execute();
}

/**
 * The items of these meetings that the person leads on, or whose theme they lead
 * on, in order. None of a sensitive theme: a calendar is kept by other programs.
 */
export function listItemsLed(db: Kysely<Database>, person: Person, meetingIds: readonly number[]) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("theme", "theme.id", "agendaItem.themeId")
    .select(["agendaItem.meetingId", "agendaItem.title"])
    .where((eb) => inNumbers(sql<number>`${eb.ref("agendaItem.meetingId")}`, meetingIds))
    .where("agendaItem.state", "in", ON_AGENDA)
    .where(readableItems(person))
    .where("theme.sensitiveSinceAt", "is", null)
    .where((eb) =>
      eb.or([eb("agendaItem.leadMemberId", "=", person.personId), eb("theme.leadMemberId", "=", person.personId)]),
    )
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .execute();
}

const LAST_CHANGED = sql<IsoInstant | null>`(select max(event.at) from event_subject
  join event on event.id = event_subject.event_id
  where event_subject.kind = 'meeting' and event_subject.record_id = meeting.id)`;
