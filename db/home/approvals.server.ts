import { WAITS_FOR_MEETING } from "#app/domain/agenda-item/state-sets.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { sql, type Kysely } from "kysely";
import type { EventAction, RecordKind } from "#app/domain/events.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { agendaWaits, requestWaits, variationWaitsAlone } from "./waiting-for-chair.server.ts";
import { LOAD } from "#db/meeting/meeting-load.server.ts";
import { orNone } from "#db/readable.server.ts";
import { countInterest } from "#db/theme/theme-list.server.ts";
import type { Database } from "#db/schema.ts";

/** How many themes, programmes, variations, requests for several of them and agendas of these bodies wait for a chair's decision. */
export async function countWaitingForChair(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  today: IsoDate,
): Promise<number> {
  const [row] = await waitingForChair(db, { bodyIds, today });
  return Object.values(row ?? {}).reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

const waitingForChair = readyQuery((db: Kysely<Database>, of: { bodyIds: readonly number[]; today: IsoDate }) =>
  db.selectNoFrom((eb) => [
    eb
      .selectFrom("theme")
      .select(sql<number>`count(*)`.as("n"))
      .where((row) => inNumbers(row.ref("theme.bodyId"), of.bodyIds))
      .where("theme.state", "=", "with_chair")
      .as("themes"),
    eb
      .selectFrom("workProgramme")
      .select(sql<number>`count(*)`.as("n"))
      .where((row) => inNumbers(row.ref("workProgramme.bodyId"), of.bodyIds))
      .where("workProgramme.state", "=", "submitted")
      .as("programmes"),
    eb
      .selectFrom("variation")
      .innerJoin("workProgramme", "workProgramme.id", "variation.programmeId")
      .select(sql<number>`count(*)`.as("n"))
      .where((row) => inNumbers(row.ref("workProgramme.bodyId"), of.bodyIds))
      .where(variationWaitsAlone())
      .as("variations"),
    eb
      .selectFrom("draftPlan")
      .innerJoin("workProgramme", "workProgramme.id", "draftPlan.programmeId")
      .select(sql<number>`count(*)`.as("n"))
      .where((row) => inNumbers(row.ref("workProgramme.bodyId"), of.bodyIds))
      .where(requestWaits())
      .as("requests"),
    eb
      .selectFrom("agenda")
      .innerJoin("meeting", "meeting.id", "agenda.meetingId")
      .select(sql<number>`count(*)`.as("n"))
      .where((row) => inNumbers(row.ref("meeting.bodyId"), of.bodyIds))
      .where(agendaWaits(of.today))
      .as("agendas"),
  ]),
);

/** Those of these themes that wait for the chair, as the chair reads them. */
export function listThemesWaiting(db: Kysely<Database>, ids: readonly number[]) {
  return themesWaiting(db, { ids });
}

type OfNumbers = { ids: readonly number[] };

const themesWaiting = readyQuery((db: Kysely<Database>, { ids }: OfNumbers) =>
  db
    .selectFrom("theme")
    .innerJoin("body", "body.id", "theme.bodyId")
    .leftJoin("person as proposer", "proposer.id", "theme.proposerPersonId")
    .select([
      "theme.id",
      "theme.bodyId",
      "theme.title",
      "theme.whyItMatters",
      "theme.desiredOutcome",
      "theme.state",
      "theme.proposerPersonId",
      "theme.proposerWords",
      "theme.recommendation",
      "theme.recommendationWords",
      "theme.updatedAt",
      "theme.sensitiveSinceAt",
      "theme.version",
      "body.name as bodyName",
      "proposer.name as proposerName",
    ])
    .select(countInterest)
    .where("theme.state", "=", "with_chair")
    .where((eb) => inNumbers(eb.ref("theme.id"), ids)),
);

/** Those of these programmes that wait for the chair, with what each holds. */
export function listProgrammesWaiting(db: Kysely<Database>, ids: readonly number[]) {
  return programmesWaiting(db, { ids });
}

const programmesWaiting = readyQuery((db: Kysely<Database>, { ids }: OfNumbers) =>
  db
    .selectFrom("workProgramme")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select([
      "workProgramme.id",
      "workProgramme.bodyId",
      "workProgramme.startYear",
      "workProgramme.state",
      "workProgramme.introduction",
      "workProgramme.submittedByPersonId",
      "workProgramme.version",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .select([
      sql<number>`(select count(*) from agenda_item i
        where i.programme_id = work_programme.id and i.state = 'scheduled')`.as("scheduled"),
      sql<number>`(select count(distinct i.meeting_id) from agenda_item i
        where i.programme_id = work_programme.id and i.state = 'scheduled')`.as("meetings"),
      sql<number>`(select count(*) from agenda_item i
        where i.programme_id = work_programme.id and i.state in (${sql.join(WAITS_FOR_MEETING)}))`.as("unplaced"),
      sql<number>`(select count(*) from meeting m where m.minutes_available <
          (select coalesce(sum(i.minutes), 0) from agenda_item i where i.meeting_id = m.id and i.state = 'scheduled')
        and m.id in (select meeting_id from agenda_item p
          where p.programme_id = work_programme.id and p.state = 'scheduled'))`.as("overloaded"),
    ])
    .where("workProgramme.state", "=", "submitted")
    .where((eb) => inNumbers(eb.ref("workProgramme.id"), ids)),
);

/** The agendas of these meetings that wait for the chair, with what each holds. */
export function listAgendasWaiting(db: Kysely<Database>, ids: readonly number[], today: IsoDate) {
  return agendasWaiting(db, { ids, today });
}

const agendasWaiting = readyQuery((db: Kysely<Database>, { ids, today }: OfNumbers & { today: IsoDate }) =>
  db
    .selectFrom("agenda")
    .innerJoin("meeting", "meeting.id", "agenda.meetingId")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select([
      "meeting.id",
      "meeting.bodyId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "meeting.state",
      "meeting.minutesAvailable",
      "body.name as bodyName",
      "agenda.state as agendaState",
      "agenda.submittedAt",
      "agenda.submittedByName",
      "agenda.version",
    ])
    .select([
      sql<number>`(select count(*) from agenda_item i
        where i.meeting_id = meeting.id and i.state = 'scheduled')`.as("items"),
    ])
    .select(LOAD)
    .where(agendaWaits(today))
    .where((eb) => inNumbers(eb.ref("meeting.id"), ids)),
);

/** Who sent each of these records to the chair last, and when. */
export function listLatestEvents(db: Kysely<Database>, kind: RecordKind, ids: readonly number[], action: EventAction) {
  return db
    .selectFrom("event")
    .select(["event.subjectId", "event.actorName", "event.at"])
    .where("event.id", "in", (eb) =>
      eb
        .selectFrom("eventSubject")
        .innerJoin("event as one", "one.id", "eventSubject.eventId")
        .select((of) => of.fn.max("one.id").as("id"))
        .where("eventSubject.kind", "=", kind)
        .where("eventSubject.recordId", "in", orNone(ids))
        .where("one.action", "=", action)
        .where("one.subjectKind", "=", kind)
        .groupBy("eventSubject.recordId"),
    )
    .execute();
}
