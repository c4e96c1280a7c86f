import { sql, type Kysely } from "kysely";
import type { History } from "#app/domain/public-record/history.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

/** The held meetings of a body among these, or at which these items were taken or these questions asked or answered; by day. */
export function listHeldMeetings(db: Kysely<Database>, of: History) {
  return db
    .selectFrom("meeting")
    .select(["meeting.id", "meeting.meetsOn"])
    .select(
      sql<number>`exists (select 1 from publication where publication.kind = 'meeting'
        and publication.record_id = meeting.id)`.as("isOut"),
    )
    .where("meeting.bodyId", "=", of.bodyId)
    .where("meeting.state", "=", "held")
    .where((eb) =>
      eb.or([
        inNumbers(eb.ref("meeting.id"), of.meetingIds),
        eb.exists(
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.id")
            .whereRef("agendaItem.meetingId", "=", "meeting.id")
            .where((asked) => inNumbers(asked.ref("agendaItem.id"), of.itemIds)),
        ),
        eb.exists(
          eb
            .selectFrom("question")
            .select("question.id")
            .whereRef("question.raisedAtMeetingId", "=", "meeting.id")
            .where((asked) => inNumbers(asked.ref("question.id"), of.questionIds)),
        ),
        eb.exists(
          eb
            .selectFrom("answer")
            .select("answer.id")
            .whereRef("answer.meetingId", "=", "meeting.id")
            .where((asked) => inNumbers(asked.ref("answer.questionId"), of.questionIds)),
        ),
      ]),
    )
    .orderBy("meeting.meetsOn")
    .orderBy("meeting.id")
    .execute();
}
