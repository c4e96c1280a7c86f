import { IN_PROGRAMME, ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { sql, type Kysely } from "kysely";
import { MEETING_DEEDS } from "#app/domain/meeting/deeds.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

const BODY_COLUMNS = [
  "id",
  "slug",
  "name",
  "jurisdiction",
  "law",
  "dayProfile",
  "yearStartMonth",
  "yearStartDay",
  "endedOn",
] as const;

/** Bodies as their deadlines look at them: the law that binds them and how they count days. */
export function listClockBodies(db: Kysely<Database>, ids: readonly number[]) {
  return db.selectFrom("body").select(BODY_COLUMNS).where("id", "in", orNone(ids)).orderBy("name").execute();
}

/** The same of one body by its name in addresses, whoever asks: its rules are public. */
export function findClockBody(db: Kysely<Database>, slug: string) {
  return db.selectFrom("body").select(BODY_COLUMNS).where("slug", "=", slug).executeTakeFirst();
}

export type ClockBodyRow = NonNullable<Awaited<ReturnType<typeof findClockBody>>>;

/** A paper is asked for where a theme or the law put the item on the agenda; standing business has none. */
const PAPERS = sql`agenda_item where agenda_item.meeting_id = meeting.id and agenda_item.kind in (${sql.join(IN_PROGRAMME)})
  and agenda_item.state in (${sql.join(ON_AGENDA)}) and agenda_item.paper <> 'none'`;

/** A meeting that is held, though nobody recorded here that it was, was entered as held: by hand, or brought in. */
const HELD: MeetingState = "held";
const WAS_HELD = MEETING_DEEDS.hold_meeting.event;

export type MeetingsAsked = { bodyIds: readonly number[]; from: IsoDate; until: IsoDate };

/**
 * Meetings between two days (both included) that are not cancelled, in order of
 * day, each with what the records show was done for it. At most 2,000.
 */
export function listClockMeetings(db: Kysely<Database>, { bodyIds, from, until }: MeetingsAsked) {
  return readClockMeetings(db)
    .where("meeting.bodyId", "in", orNone(bodyIds))
    .where("meeting.meetsOn", ">=", from)
    .where("meeting.meetsOn", "<=", until)
    .where("meeting.state", "<>", "cancelled")
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(2_000)
    .execute();
}

/** Those with these ids, where they are of these bodies. */
export function listClockMeetingsById(db: Kysely<Database>, bodyIds: readonly number[], ids: readonly number[]) {
  return readClockMeetings(db)
    .where("meeting.bodyId", "in", orNone(bodyIds))
    .where((eb) => inNumbers(eb.ref("meeting.id"), ids))
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .execute();
}

export type ClockMeetingRow = Awaited<ReturnType<typeof listClockMeetings>>[number];

function readClockMeetings(db: Kysely<Database>) {
  return db
    .selectFrom("meeting")
    .leftJoin("agenda", "agenda.meetingId", "meeting.id")
    .select(["meeting.id", "meeting.bodyId", "meeting.meetsOn", "meeting.dateBasis", "meeting.state"])
    .select("agenda.submittedAt as agendaSubmittedAt")
    .select(
      sql<number>`(meeting.state = ${HELD} and not exists (select 1 from event
      where event.action = ${sql.lit(WAS_HELD)} and event.subject_id = meeting.id))`.as("isHistory"),
    )
    .select([
      sql<IsoDate | null>`(select min(agenda_release.published_on) from agenda_release
        where agenda_release.meeting_id = meeting.id)`.as("agendaPublishedOn"),
      sql<number>`(select count(*) from ${PAPERS})`.as("papersNeeded"),
      sql<number>`(select count(*) from ${PAPERS} and agenda_item.paper = 'received')`.as("papersIn"),
      sql<IsoDate | null>`(select max(agenda_item.paper_on) from ${PAPERS})`.as("lastPaperOn"),
      sql<IsoInstant | null>`(select min(published_record.published_at) from published_record
        where published_record.meeting_id = meeting.id and published_record.kind = 'outcome')`.as("recordPublishedAt"),
    ]);
}

/** The ids of the bodies of a country that have not ended, or of both where it is null. At most 500. */
export async function listClockBodyIds(
  db: Kysely<Database>,
  jurisdiction: Jurisdiction | null,
  today: IsoDate,
): Promise<number[]> {
  const rows = await db
    .selectFrom("body")
    .select("id")
    .where((eb) => (jurisdiction === null ? eb.lit(true) : eb("jurisdiction", "=", jurisdiction)))
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", today)]))
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}
