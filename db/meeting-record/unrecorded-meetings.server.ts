import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { TAKES_RECORD } from "#app/domain/meeting/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

const ITEMS = sql<number>`(select count(*) from agenda_item
  where agenda_item.meeting_id = meeting.id and agenda_item.state in (${sql.join(ON_AGENDA)}))`;
const RECORDED = sql<number>`(select count(*) from agenda_item join outcome on outcome.item_id = agenda_item.id
  where agenda_item.meeting_id = meeting.id and agenda_item.state in (${sql.join(ON_AGENDA)}))`;

/** The bodies' meetings between two days (both included) that are not held yet or lack outcomes, latest first. At most 10. */
export function listUnrecordedMeetings(db: Kysely<Database>, bodyIds: readonly number[], days: Days) {
  return unrecorded(db, { ...days, bodyIds });
}

type Days = { from: IsoDate; until: IsoDate };

const unrecorded = readyQuery((db: Kysely<Database>, { bodyIds, from, until }: Days & { bodyIds: readonly number[] }) =>
  db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select(["meeting.id", "meeting.meetsOn", "meeting.dateBasis", "meeting.state", "body.name as bodyName"])
    .select([ITEMS.as("items"), RECORDED.as("recorded")])
    .where((eb) => inNumbers(eb.ref("meeting.bodyId"), bodyIds))
    .where("meeting.meetsOn", ">=", from)
    .where("meeting.meetsOn", "<=", until)
    .where("meeting.state", "in", TAKES_RECORD)
    .where((eb) => eb.or([eb("meeting.state", "=", "confirmed"), eb(ITEMS, ">", RECORDED)]))
    .orderBy("meeting.meetsOn", "desc")
    .orderBy("meeting.id", "desc")
    .limit(10),
);
