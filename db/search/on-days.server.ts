import { sql, type Kysely } from "kysely";
import { bodiesOf, type Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { OPEN_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import { AWAITING_ANSWER } from "#app/domain/question/state-sets.ts";
import { jsonText } from "#db/engine/json.server.ts";
import { orNone, readableFollowUps, readableQuestions } from "#db/readable.server.ts";
import { PUBLISHED_BASIS } from "#db/public-record/published-of.server.ts";
import type { Database } from "#db/schema.ts";

type Days = { from: IsoDate; until: IsoDate };

/** The most records of a kind that are listed for a day or a month. */
export const MOST_ON_DAYS = 50;

/** The meetings of this reader's bodies on these days, first to last. */
export function listMeetingsOnDays(db: Kysely<Database>, reader: Reader, { from, until }: Days) {
  return db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select(["meeting.id", "meeting.meetsOn as on", "meeting.dateBasis", "body.name as bodyName"])
    .select(sql<string>`case meeting.state when 'cancelled' then 'Cancelled meeting' else 'Meeting' end`.as("title"))
    .where("meeting.bodyId", "in", orNone(bodiesOf(reader)))
    .where("meeting.meetsOn", ">=", from)
    .where("meeting.meetsOn", "<=", until)
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .limit(MOST_ON_DAYS)
    .execute();
}

/** The published meetings of every body on these days, first to last. */
export function listPublishedMeetingsOnDays(db: Kysely<Database>, { from, until }: Days, councilId: number | null) {
  return db
    .selectFrom("publication")
    .innerJoin("body", "body.id", "publication.bodyId")
    .select(["publication.recordId as id", "publication.onDay as on", "body.name as bodyName"])
    .select(
      sql<string>`case ${jsonText(sql`publication.view`, "state")} when 'cancelled' then 'Cancelled meeting'
        else 'Meeting' end`.as("title"),
    )
    .select(PUBLISHED_BASIS.as("dateBasis"))
    .where("publication.kind", "=", "meeting")
    .$if(councilId !== null, (query) => query.where("body.councilId", "=", councilId))
    .where("publication.onDay", ">=", from)
    .where("publication.onDay", "<=", until)
    .orderBy("publication.onDay")
    .orderBy("publication.recordId")
    .limit(MOST_ON_DAYS)
    .execute();
}

/** The open follow-ups of this reader's working record that are due on these days, or owed a response then. */
export function listFollowUpsDue(db: Kysely<Database>, reader: Reader, { from, until }: Days) {
  return db
    .selectFrom("followUp")
    .innerJoin("body", "body.id", "followUp.bodyId")
    .select(["followUp.id", "followUp.wording as title", "body.name as bodyName"])
    .where(readableFollowUps(reader))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where((eb) =>
      eb.or(
        (["followUp.dueOn", "followUp.responseDueOn"] as const).map((day) =>
          eb.and([eb(day, ">=", from), eb(day, "<=", until)]),
        ),
      ),
    )
    .orderBy("followUp.dueOn")
    .orderBy("followUp.id")
    .limit(MOST_ON_DAYS)
    .execute();
}

/** The questions of this reader's working record whose answers are due on these days. */
export function listQuestionsDue(db: Kysely<Database>, reader: Reader, { from, until }: Days) {
  return db
    .selectFrom("question")
    .innerJoin("body", "body.id", "question.bodyId")
    .select(["question.id", "question.text as title", "body.name as bodyName"])
    .where(readableQuestions(reader))
    .where("question.state", "in", AWAITING_ANSWER)
    .where("question.dueOn", ">=", from)
    .where("question.dueOn", "<=", until)
    .orderBy("question.dueOn")
    .orderBy("question.id")
    .limit(MOST_ON_DAYS)
    .execute();
}
