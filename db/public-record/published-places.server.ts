import { sql, type Kysely, type Transaction } from "kysely";
import { IN_PROGRAMME, ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import type { PlaceInProgramme } from "#app/domain/programme/public-page.ts";
import { jsonList } from "#db/engine/json.server.ts";
import { inNumbers, inNumberText, numbersIn } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Works out anew where each item of a body's published programmes stands. Part of every deed that publishes a
 * programme, or takes something of one away.
 */
export async function placePublished(trx: Transaction<Database>, bodyId: number): Promise<void> {
  const programmes = await trx
    .selectFrom("publication")
    .select("recordId")
    .where("kind", "=", "programme")
    .where("bodyId", "=", bodyId)
    .execute();
  for (const { recordId } of programmes) {
    await trx.deleteFrom("publishedPlace").where("programmeId", "=", recordId).execute();
    await sql`insert into published_place select * from published_place_now where programme_id = ${recordId}`.execute(
      trx,
    );
  }
}

const isSubject = sql<number>`item_kind in (${sql.join(IN_PROGRAMME.map((kind) => sql.lit(kind)))})`;
const isOnAgenda = sql<number>`state in (${sql.join(ON_AGENDA.map((state) => sql.lit(state)))})`;
/** The twin of `itemHappened` that answers "recorded". */
const isRecorded = sql<number>`(state = 'considered' or exists (select 1 from published_record
  where published_record.kind = 'outcome' and published_record.record_id = published_place.record_id))`;

export type PlacedMeeting = {
  meetingId: number;
  /** The items that tell it from other meetings, and how many of those are recorded: counted only where that was asked. */
  subjects: number;
  recorded: number;
  /** The minutes of what is on its agenda; null where something on it is exempt. */
  planned: number | null;
};

/** What there is on each meeting of a published programme; of these meetings also how much is recorded. */
export async function countPlaced(
  db: Kysely<Database>,
  programmeId: number,
  recordedOf: readonly number[],
): Promise<PlacedMeeting[]> {
  return onMeetings(db, { programmeId, recordedOf: JSON.stringify(recordedOf) });
}

const onMeetings = readyQuery((db: Kysely<Database>, given: { programmeId: number; recordedOf: string }) =>
  db
    .selectFrom("publishedPlace")
    .select([
      sql<number>`meeting_id`.as("meetingId"),
      sql<number>`count(*) filter (where ${isSubject})`.as("subjects"),
      sql<number>`count(*) filter (where ${isSubject}
        and ${inNumberText(sql<number>`meeting_id`, given.recordedOf)} and ${isRecorded})`.as("recorded"),
      sql<number | null>`case when count(*) filter (where ${isOnAgenda} and minutes is null) = 0
        then coalesce(sum(minutes) filter (where ${isOnAgenda}), 0) end`.as("planned"),
    ])
    .where("programmeId", "=", given.programmeId)
    .where("meetingId", "is not", null)
    .groupBy("meetingId"),
);

/** The first subjects of each of these meetings, in the order of their agendas; of some only those that are recorded. */
export async function listFirstSubjects(
  db: Kysely<Database>,
  programmeId: number,
  { meetingIds, recordedOf, most }: { meetingIds: readonly number[]; recordedOf: readonly number[]; most: number },
): Promise<{ meetingId: number; id: number }[]> {
  const { rows } = await sql<OnMeeting>`
    select meeting.value as meeting_id, (select ${jsonList(sql`first.record_id`)} from (
      select record_id from published_place
      where programme_id = ${programmeId} and meeting_id = meeting.value and ${isSubject}
        and (not ${inNumbers(sql<number>`meeting.value`, recordedOf)} or ${isRecorded})
      order by place limit ${most}) as first) as ids
    from ${numbersIn(meetingIds)} as meeting`.execute(db);
  return subjectsIn(rows);
}

/** The first subjects that are on the agenda of each of these meetings, whatever programme it belongs to. */
export async function listSubjectsOfMeetings(
  db: Kysely<Database>,
  meetingIds: readonly number[],
  most: number,
): Promise<{ meetingId: number; id: number }[]> {
  const { rows } = await sql<OnMeeting>`
    select meeting.value as meeting_id, (select ${jsonList(sql`first.record_id`)} from (
      select record_id from published_place
      where meeting_id = meeting.value and ${isSubject} and ${isOnAgenda} and programme_id in (
        select programme.record_id from publication programme
        join publication held on held.kind = 'meeting' and held.record_id = meeting.value
        where programme.kind = 'programme' and programme.body_id = held.body_id)
      order by place limit ${most}) as first) as ids
    from ${numbersIn(meetingIds)} as meeting`.execute(db);
  return subjectsIn(rows);
}

type OnMeeting = { meetingId: number; ids: string };

function subjectsIn(rows: readonly OnMeeting[]): { meetingId: number; id: number }[] {
  return rows.flatMap(({ meetingId, ids }) => (JSON.parse(ids) as number[]).map((id) => ({ meetingId, id })));
}

/**
 * What of a programme stands in a list of its own: what has no meeting, what was withdrawn, and what is on one of these
 * meetings; of `next` the business that comes with every meeting. In the order of the programme.
 */
export function listApart(
  db: Kysely<Database>,
  programmeId: number,
  { stranded, next }: { stranded: readonly number[]; next: number },
): Promise<PlaceInProgramme[]> {
  return placedApart(db, { programmeId, stranded: JSON.stringify(stranded), next });
}

type Apart = { programmeId: number; stranded: string; next: number };

const placedApart = readyQuery((db: Kysely<Database>, { programmeId, stranded, next }: Apart) =>
  db
    .selectFrom("publishedPlace")
    .select(["kind", "recordId as id", "meetingId", "itemKind", "state"])
    .where("programmeId", "=", programmeId)
    .where((eb) =>
      eb.or([
        eb("meetingId", "is", null),
        eb("state", "=", "withdrawn"),
        inNumberText(sql<number>`meeting_id`, stranded),
        eb.and([eb("meetingId", "=", next), sql<boolean>`not ${isSubject}`]),
      ]),
    )
    .orderBy("place"),
);

/** Which records are on these lanes of the picture of a programme's year, by lane. */
export async function listOnLanes(
  db: Kysely<Database>,
  programmeId: number,
  { from, most }: { from: number; most: number },
): Promise<PublishedRef[]> {
  return db
    .selectFrom("publishedPlace")
    .select(["kind", "recordId as id"])
    .where("programmeId", "=", programmeId)
    .where("lane", ">=", from)
    .where("lane", "<", from + most)
    .orderBy("lane")
    .orderBy("place")
    .execute();
}

/** How many lanes the picture of a programme's year has. */
export async function countLanes(db: Kysely<Database>, programmeId: number): Promise<number> {
  const last = (await lastLane(db, { programmeId }))[0]?.last ?? null;
  return last === null ? 0 : last + 1;
}

const lastLane = readyQuery((db: Kysely<Database>, { programmeId }: { programmeId: number }) =>
  db
    .selectFrom("publishedPlace")
    .select(sql<number | null>`max(lane)`.as("last"))
    .where("programmeId", "=", programmeId)
    .where("lane", "is not", null),
);
