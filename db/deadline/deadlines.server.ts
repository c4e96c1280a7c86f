import { sql, type Kysely } from "kysely";
import type { MeetingRow } from "#app/domain/deadline/clock-facts.ts";
import type { Jurisdiction } from "#app/domain/body.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { notByIndex } from "#db/engine/plan.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database, Row } from "#db/schema.ts";

const BODY_COLUMNS = [
  "id",
  "councilId",
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
  return ofBodies(db, { ids });
}

const ofBodies = readyQuery((db: Kysely<Database>, { ids }: { ids: readonly number[] }) =>
  db
    .selectFrom("body")
    .select(BODY_COLUMNS)
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .orderBy("name"),
);

/** The same of one body by its name in addresses, whoever asks: its rules are public. */
export function findClockBody(db: Kysely<Database>, slug: string) {
  return db.selectFrom("body").select(BODY_COLUMNS).where("slug", "=", slug).executeTakeFirst();
}

export type ClockBodyRow = NonNullable<Awaited<ReturnType<typeof findClockBody>>>;

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
  return ofNumbers(db, { bodyIds, ids });
}

type Numbers = { bodyIds: readonly number[]; ids: readonly number[] };

const ofNumbers = readyQuery((db: Kysely<Database>, { bodyIds, ids }: Numbers) =>
  readClockMeetings(db)
    .where(inNumbers(notByIndex(sql<number>`meeting.body_id`), bodyIds))
    .where((eb) => inNumbers(eb.ref("meeting.id"), ids))
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id"),
);

/** Those with these ids, of whatever body: for what is listed of them. */
export function listClockMeetingsOf(db: Kysely<Database>, ids: readonly number[]) {
  return ofAnyBody(db, { ids });
}

const ofAnyBody = readyQuery((db: Kysely<Database>, { ids }: { ids: readonly number[] }) =>
  readClockMeetings(db).where((eb) => inNumbers(eb.ref("meeting.id"), ids)),
);

export type ClockMeetingRow = Awaited<ReturnType<typeof listClockMeetings>>[number];

/** The view says what the records show was done for each: what lists find deadlines by is made from it too. */
function readClockMeetings(db: Kysely<Database>) {
  return db
    .selectFrom(sql<MeetingRow & Pick<Row<"meeting">, "dateBasis">>`clock_meeting`.as("meeting"))
    .select(["meeting.id", "meeting.bodyId", "meeting.meetsOn", "meeting.dateBasis", "meeting.state"])
    .select(["meeting.isHistory", "meeting.agendaSubmittedAt", "meeting.agendaPublishedOn", "meeting.papersNeeded"])
    .select(["meeting.papersIn", "meeting.lastPaperOn", "meeting.recordPublishedAt"]);
}

/** The ids of the council's bodies of a country that have not ended, or of both where it is null. At most 500. */
export async function listClockBodyIds(
  db: Kysely<Database>,
  { councilId, jurisdiction, today }: { councilId: number; jurisdiction: Jurisdiction | null; today: IsoDate },
): Promise<number[]> {
  const rows = await db
    .selectFrom("body")
    .select("id")
    .where("councilId", "=", councilId)
    .where((eb) => (jurisdiction === null ? eb.lit(true) : eb("jurisdiction", "=", jurisdiction)))
    .where((eb) => eb.or([eb("endedOn", "is", null), eb("endedOn", ">", today)]))
    .orderBy("id")
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}
