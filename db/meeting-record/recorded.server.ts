import { PUT_AT_MEETING } from "#app/domain/question/state-sets.ts";
import { sql } from "kysely";

/**
 * How many things are recorded of an item at the meeting that it is on: its
 * outcome, the answers given there, questions put or asked there on the day,
 * follow-ups, and interests declared in it. In a query that reads `agenda_item`.
 */
export const RECORDED_OF_ITEM = sql<number>`case when agenda_item.meeting_id is null then 0 else
  (select count(*) from outcome where outcome.item_id = agenda_item.id)
  + (select count(*) from answer join question on question.id = answer.question_id
      where answer.meeting_id = agenda_item.meeting_id
      and (question.item_id = agenda_item.id
        or (question.item_id is null and question.theme_id = agenda_item.theme_id)))
  + (select count(*) from question where question.item_id = agenda_item.id
      and (question.raised_at_meeting_id = agenda_item.meeting_id or question.state in (${sql.join(PUT_AT_MEETING)})))
  + (select count(*) from follow_up where follow_up.item_id = agenda_item.id)
  + (select count(*) from follow_up_place where follow_up_place.item_id = agenda_item.id)
  + (select count(*) from declaration where declaration.item_id = agenda_item.id) end`;

/** How many things are recorded of a meeting, of its items or of itself. In a query that reads `meeting`. */
export const RECORDED_OF_MEETING = sql<number>`
  (select count(*) from outcome join agenda_item on agenda_item.id = outcome.item_id
    where agenda_item.meeting_id = meeting.id)
  + (select count(*) from answer where answer.meeting_id = meeting.id)
  + (select count(*) from question where question.raised_at_meeting_id = meeting.id)
  + (select count(*) from question join agenda_item on agenda_item.id = question.item_id
    where agenda_item.meeting_id = meeting.id and question.state in (${sql.join(PUT_AT_MEETING)}))
  + (select count(*) from follow_up where follow_up.meeting_id = meeting.id)
  + (select count(*) from follow_up_update where follow_up_update.meeting_id = meeting.id)
  + (select count(*) from declaration where declaration.meeting_id = meeting.id)
  + (select count(*) from attendance where attendance.meeting_id = meeting.id)`;
