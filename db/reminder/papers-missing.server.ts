import { sql, type Kysely, type SqlBool } from "kysely";
import { IN_PROGRAMME } from "#app/domain/agenda-item/state-sets.ts";
import { PAPERS_TO_COME } from "#app/domain/agenda/state-sets.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { COMING_MEETINGS } from "#app/domain/meeting/state-sets.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** More than any installation holds near and late; a list never reads past it. */
const MOST = 5_000;

/** The items of these bodies' meetings between two days whose paper is expected or to follow, and has not come. */
export function listPapersMissing(db: Kysely<Database>, bodyIds: readonly number[], days: Days) {
  return papersMissing(db, bodyIds, days).$call(asPapers).limit(MOST).execute();
}

type Days = { from: IsoDate; until: IsoDate };

/** Of which of these bodies' meetings between two days so many papers have not come. */
export function countPapersMissing(db: Kysely<Database>, bodyIds: readonly number[], days: Days) {
  return countMissing(db, { ...days, bodyIds });
}

const countMissing = readyQuery(
  (db: Kysely<Database>, { bodyIds, from, until }: Days & { bodyIds: readonly number[] }) =>
    papersMissing(db, bodyIds, { from, until })
      .select(["meeting.id", "meeting.meetsOn", sql<number>`count(*)`.as("papers")])
      .groupBy("meeting.id"),
);

/** The first of those of one of these meetings. */
export function firstPapersMissing(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  days: Days & { meetingIds: readonly number[] },
  most: number,
) {
  return firstMissing(db, { ...days, bodyIds, most });
}

type First = Days & { bodyIds: readonly number[]; meetingIds: readonly number[]; most: number };

const firstMissing = readyQuery((db: Kysely<Database>, { bodyIds, meetingIds, from, until, most }: First) =>
  papersMissing(db, bodyIds, { from, until })
    .where((eb) => inNumbers(eb.ref("meeting.id"), meetingIds))
    .$call(asPapers)
    .limit(most),
);

function papersMissing(db: Kysely<Database>, bodyIds: readonly number[], days: Days) {
  return db
    .selectFrom("meeting")
    .innerJoin("agendaItem", "agendaItem.meetingId", "meeting.id")
    .where((eb) => inNumbers(eb.ref("meeting.bodyId"), bodyIds))
    .where("meeting.state", "in", COMING_MEETINGS)
    .where("meeting.meetsOn", ">=", days.from)
    .where("meeting.meetsOn", "<=", days.until)
    .where((eb) => inNumbers(eb.ref("agendaItem.bodyId"), bodyIds))
    .where("agendaItem.kind", "in", IN_PROGRAMME)
    .where(PAPER_TO_COME);
}

/** An index holds them: it is only used where these words are those of its own. */
const PAPER_TO_COME = sql<SqlBool>`agenda_item.state = 'scheduled'
  and agenda_item.paper in (${sql.join(PAPERS_TO_COME.map((paper) => sql.lit(paper)))})`;

function asPapers(query: ReturnType<typeof papersMissing>) {
  return query
    .leftJoin("theme as its", "its.id", "agendaItem.themeId")
    .select([
      "agendaItem.id",
      "agendaItem.bodyId",
      "agendaItem.title",
      "meeting.id as meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
    ])
    .select("its.sensitiveSinceAt as themeSensitiveSinceAt")
    .orderBy("meeting.meetsOn")
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id");
}
