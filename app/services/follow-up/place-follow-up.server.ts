import type { IsoDate } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findItem } from "#db/agenda-item/items.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import { findQuestion } from "#db/question/questions.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** Where it was said; the nearest that is given decides, and the rest follows from it. */
export type WhereSaid = {
  itemId?: number | null;
  themeId?: number | null;
  meetingId?: number | null;
  questionId?: number | null;
  bodyId?: number | null;
};

type Place = {
  bodyId: number;
  themeId: number | null;
  itemId: number | null;
  meetingId: number | null;
  questionId: number | null;
  meetsOn: IsoDate | null;
};

/**
 * The body, theme, item and meeting that a follow-up belongs to. An item brings
 * its theme and meeting, a question its item and theme, so that its story leads
 * back whole. Throws `NoSuchRecord` for what the actor does not see.
 */
export async function placeFollowUp(trx: Trx, actor: Actor, said: WhereSaid): Promise<Place> {
  const question = said.questionId ? requireRecord(await findQuestion(trx, actor, said.questionId)) : null;
  const itemId = said.itemId ?? question?.itemId ?? null;
  const item = itemId ? requireRecord(await findItem(trx, actor, itemId)) : null;
  const themeId = said.themeId ?? item?.themeId ?? question?.themeId ?? null;
  const theme = themeId ? requireRecord(await findTheme(trx, actor, themeId)) : null;
  const meetingId = said.meetingId ?? item?.meetingId ?? null;
  const meeting = meetingId ? requireRecord(await findMeeting(trx, actor, meetingId)) : null;
  const bodyId = item?.bodyId ?? meeting?.bodyId ?? question?.bodyId ?? theme?.bodyId ?? said.bodyId;
  return {
    bodyId: requireRecord(bodyId ?? undefined),
    themeId,
    itemId,
    meetingId,
    questionId: question?.id ?? null,
    meetsOn: meeting?.meetsOn ?? null,
  };
}
