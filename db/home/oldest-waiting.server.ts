import { sql, type Kysely } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Part } from "#app/domain/list-source.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import { asSql } from "#db/list/facts.server.ts";
import type { Database } from "#db/schema.ts";
import { agendaWaits, requestWaits, variationWaitsAlone } from "./waiting-for-chair.server.ts";

/** What waits for a chair, when it was sent to them (empty where nothing says) and by whom; and how much waits in all. */
export type WaitingRow = {
  kind: "theme" | "programme" | "variation" | "request" | "agenda";
  id: number;
  sentAt: IsoInstant;
  sentByName: string | null;
  all: number;
};

/**
 * Everything of these bodies that waits for a chair's decision, of every kind, what has waited longest first: one part
 * of it. What is asked about one theme stands together, where the first of it stands.
 */
export function listOldestWaiting(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  today: IsoDate,
  part: Part,
): Promise<WaitingRow[]> {
  return oldestWaiting(db, { bodyIds, today, ...part });
}

type Asked = Part & { bodyIds: readonly number[]; today: IsoDate };

const oldestWaiting = readyQuery((db: Kysely<Database>, { bodyIds, today, limit, offset }: Asked) => {
  const query = sql<WaitingRow>`select kind, id, sent_at, sent_by_name, count(*) over () as "all" from (
      select 'theme' as kind, 0 as place, theme.id, theme.id as theme_id, coalesce(event.at, theme.updated_at) as sent_at,
        event.actor_name as sent_by_name
      from theme left join event on event.id = ${lastSent("theme", "theme_recommended")}
      where theme.state = 'with_chair' and ${inNumbers(sql`theme.body_id`, bodyIds)}
    union all
      select 'programme', 1, work_programme.id, null, coalesce(event.at, ''), event.actor_name
      from work_programme left join event on event.id = ${lastSent("programme", "programme_submitted")}
      where work_programme.state = 'submitted' and ${inNumbers(sql`work_programme.body_id`, bodyIds)}
    union all
      select 'variation', 2, variation.id, agenda_item.theme_id, variation.proposed_at, variation.proposed_by_name
      from variation join work_programme on work_programme.id = variation.programme_id
        left join agenda_item on agenda_item.id = variation.item_id
      where ${asSql(variationWaitsAlone())} and ${inNumbers(sql`work_programme.body_id`, bodyIds)}
    union all
      select 'request', 3, draft_plan.id, null, coalesce(draft_plan.sent_at, ''), draft_plan.sent_by_name
      from draft_plan join work_programme on work_programme.id = draft_plan.programme_id
      where ${asSql(requestWaits())} and ${inNumbers(sql`work_programme.body_id`, bodyIds)}
    union all
      select 'agenda', 4, meeting.id, null, coalesce(agenda.submitted_at, ''), agenda.submitted_by_name
      from agenda join meeting on meeting.id = agenda.meeting_id
      where ${asSql(agendaWaits(today))} and ${inNumbers(sql`meeting.body_id`, bodyIds)}
    ) as waiting
    window subject as (partition by coalesce('theme' || theme_id, kind || id))
    order by min(sent_at) over subject, min(place) over subject, min(id) over subject, coalesce('theme' || theme_id, kind || id),
      sent_at, place, id
    limit ${limit} offset ${offset}`;
  return { compile: () => query.compile(db) };
});

/** The event by which the record was sent to the chair last. */
function lastSent(kind: "theme" | "programme", action: "theme_recommended" | "programme_submitted") {
  const id = sql.ref(kind === "theme" ? "theme.id" : "work_programme.id");
  return sql`(select max(one.id) from event_subject join event as one on one.id = event_subject.event_id
    where event_subject.kind = ${kind} and event_subject.record_id = ${id}
      and one.action = ${action} and one.subject_kind = ${kind})`;
}
