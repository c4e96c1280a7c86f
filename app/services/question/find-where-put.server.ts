import type { Actor } from "#app/domain/actor.ts";
import { mayBeWherePut } from "#app/domain/question/choices.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { findThemeItemAt } from "#db/question/question-places.server.ts";
import type { QuestionFields } from "#db/question/questions.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";
import type { QuestionRow } from "./write-question-change.server.ts";

type Asked = { itemId?: number | null; meetingId?: number | null };

/**
 * The meeting where a question was put and what to write of it: the item given;
 * else, of the meeting given, the question's own or its theme's item there, or
 * the meeting itself; else where it was planned. Null where none of these says.
 * Refuses an item or meeting that is not of the question's body.
 */
export async function findWherePut(trx: Trx, actor: Actor, question: QuestionRow, asked: Asked) {
  const at = asked.meetingId ?? question.raisedAtMeetingId;
  const itemId = asked.itemId ?? (await itemAt(trx, question, at));
  const item = itemId ? await findItem(trx, actor, itemId) : undefined;
  const meetingId = item?.meetingId ?? at;
  const meeting = meetingId ? await findMeeting(trx, actor, meetingId) : undefined;
  requireVerdict(mayBeWherePut(question, asked, { item, meeting }));
  if (!meeting) return null;
  const writes: QuestionFields = item ? { itemId: item.id } : { raisedAtMeetingId: meeting.id };
  return { meetingId: meeting.id, meetsOn: meeting.meetsOn, state: meeting.state, writes };
}

function itemAt(trx: Trx, question: QuestionRow, meetingId: number | null) {
  if (meetingId === null || question.meetingId === meetingId) return question.itemId;
  return question.themeId ? findThemeItemAt(trx, question.themeId, meetingId) : null;
}
