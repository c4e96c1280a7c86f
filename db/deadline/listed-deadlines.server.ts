import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Between } from "#app/domain/deadline/deadlines-of-body.ts";
import type { DeadlineOf } from "#app/domain/deadline/keys.ts";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";
import { BY_KEY, standingOn, toldBetween } from "./deadline-facts.server.ts";

/** Which deadlines these numbers of the list are. */
export function listDeadlinesListed(db: Kysely<Database>, ids: readonly number[]) {
  return db
    .selectFrom("deadlineListed")
    .select(["id", "bodyId", "key"])
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .execute();
}

/** The deadlines of a reader's bodies between two days that are late or soon on a day, by day, with what starts each. */
export async function listDeadlinesNear(db: Kysely<Database>, reader: Reader, between: Between, today: IsoDate) {
  const query = sql<Near>`select deadline_listed.body_id, body.slug as body_slug, deadline_listed.key,
      deadline_listed.rule_id, deadline_listed.kind, deadline_listed.subject_id, deadline_listed.started_on,
      deadline_listed.on_day, ${standingOn(today)} as stage, occasion.title as happened
    from deadline_listed join body on body.id = deadline_listed.body_id
      left join occasion on deadline_listed.kind = 'occasion' and occasion.id = deadline_listed.subject_id
    where ${toldBetween(reader, between, today)} and deadline_listed.settled is null
      and ${standingOn(today)} in ('late', 'soon')
    order by deadline_listed.on_day nulls first, ${BY_KEY}, body.name`;
  return (await query.execute(db)).rows;
}

type Near = {
  bodyId: number;
  bodySlug: string;
  key: string;
  ruleId: RuleId;
  kind: DeadlineOf["kind"];
  subjectId: number;
  startedOn: IsoDate;
  onDay: IsoDate;
  stage: "late" | "soon";
  happened: string | null;
};

type OfMeetings = Between & { ruleId: RuleId; meetingIds: readonly number[] };

/** The last days of one rule, between two days, for these meetings. */
export const listDaysForMeetings = readyQuery((db: Kysely<Database>, { ruleId, meetingIds, from, to }: OfMeetings) =>
  db
    .selectFrom("deadlineListed")
    .select(["subjectId as meetingId", "onDay"])
    .where("kind", "=", "meeting")
    .where((eb) => inNumbers(eb.ref("subjectId"), meetingIds))
    .where("ruleId", "=", ruleId)
    .where("day", ">=", from)
    .where("day", "<=", to),
);
