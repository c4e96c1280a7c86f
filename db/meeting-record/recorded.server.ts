import { PUT_AT_MEETING } from "#app/domain/question/state-sets.ts";
import { sql } from "kysely";

/**
 * 1 where anything is recorded of an item at the meeting that it is on, else 0: its outcome, answers given there,
 * questions put or asked there on the day, follow-ups, and interests declared in it. In a query that reads `agenda_item`.
 */
export const RECORDED_OF_ITEM = sql<number>`(agenda_item.meeting_id is not null and (
  exists (select 1 from outcome where outcome.item_id = agenda_item.id)
  or exists (select 1 from question where question.item_id = agenda_item.id
    and (question.raised_at_meeting_id = agenda_item.meeting_id or question.state in (${sql.join(PUT_AT_MEETING)})
      or exists (select 1 from answer
        where answer.question_id = question.id and answer.meeting_id = agenda_item.meeting_id)))
  or exists (select 1 from question join answer on answer.question_id = question.id
    where question.theme_id = agenda_item.theme_id and question.item_id is null
    and answer.meeting_id = agenda_item.meeting_id)
  or exists (select 1 from follow_up where follow_up.item_id = agenda_item.id)
  or exists (select 1 from follow_up_place where follow_up_place.item_id = agenda_item.id)
  or exists (select 1 from declaration
    where declaration.meeting_id = agenda_item.meeting_id and declaration.item_id = agenda_item.id)))`;

/** 1 where anything is recorded of a meeting, of its items or of itself, else 0. In a query that reads `meeting`. */
export const RECORDED_OF_MEETING = sql<number>`(
  exists (select 1 from attendance where attendance.meeting_id = meeting.id)
  or exists (select 1 from agenda_item join outcome on outcome.item_id = agenda_item.id
    where agenda_item.meeting_id = meeting.id)
  or exists (select 1 from answer where answer.meeting_id = meeting.id)
  or exists (select 1 from declaration where declaration.meeting_id = meeting.id)
  or exists (select 1 from follow_up where follow_up.meeting_id = meeting.id)
  or exists (select 1 from agenda_item join question on question.item_id = agenda_item.id
    where agenda_item.meeting_id = meeting.id and question.state in (${sql.join(PUT_AT_MEETING)}))
  or exists (select 1 from question where question.raised_at_meeting_id = meeting.id)
  or exists (select 1 from follow_up_update where follow_up_update.meeting_id = meeting.id))`;
