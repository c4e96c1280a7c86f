import { followUpLine, type FollowUpLine } from "#app/domain/follow-up/line.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listFollowUpsOf as listOf, type SaidThere } from "#db/follow-up/follow-ups-of.server.ts";
import type { Db } from "#db/open.server.ts";

export type FollowUpThere = FollowUpLine & {
  itemIds: number[];
  meetingId: number | null;
  questionId: number | null;
};

/**
 * The follow-ups that were said at these items, this meeting, question or theme
 * and that the actor sees, as lines of a list, in the order they were made. Two
 * queries, however many. `itemIds` of a line are all the items it was said at.
 */
export async function listFollowUpsOf(db: Db, actor: Actor, said: SaidThere): Promise<FollowUpThere[]> {
  const { rows, places } = await listOf(db, actor, said);
  return rows.map((row) => ({
    ...followUpLine(row, actor.today),
    itemIds: [
      ...(row.itemId === null ? [] : [row.itemId]),
      ...places.filter((place) => place.followUpId === row.id).map((place) => place.itemId),
    ],
    meetingId: row.meetingId,
    questionId: row.questionId,
  }));
}
