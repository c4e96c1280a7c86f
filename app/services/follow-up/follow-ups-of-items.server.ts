import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import { listMeetingFollowUps, listReportedAt, listSaidAgain } from "#db/follow-up/meeting-follow-ups.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * What follows from these items of one meeting: made there, said there again,
 * open of the same theme from earlier, and what was reported of those at the
 * meeting. Answers a function that picks an item's own.
 */
export async function followUpsOfItems(db: Db, actor: Actor, items: readonly ItemRow[]) {
  const itemIds = items.map((item) => item.id);
  const themeIds = items.flatMap((item) => item.themeId ?? []);
  const [rows, again, reported] = await Promise.all([
    listMeetingFollowUps(db, actor, { itemIds, themeIds }),
    listSaidAgain(db, actor, itemIds),
    listReportedAt(db, actor, items[0]?.meetingId ?? -1),
  ]);
  return (item: ItemRow) => ({
    made: rows.filter((row) => row.itemId === item.id).map(shown),
    again: again
      .filter((row) => row.itemId === item.id)
      .map(({ id, kind, wording }) => ({
        reference: reference("follow_up", id),
        kind: FOLLOW_UP_KINDS[kind].words,
        wording,
      })),
    open: rows
      .filter((row) => row.itemId !== item.id && row.themeId === item.themeId && item.themeId !== null)
      .filter((row) => isOpenFollowUp(row.state))
      .map((row) => ({
        ...shown(row),
        reported: reported
          .filter((update) => update.id === row.id)
          .map(({ text, stateAfter }) => ({ text, words: FOLLOW_UP_STATES[stateAfter].words })),
      })),
  });
}

type Row = Awaited<ReturnType<typeof listMeetingFollowUps>>[number];

function shown(row: Row) {
  return {
    id: row.id,
    version: row.version,
    reference: reference("follow_up", row.id),
    kind: FOLLOW_UP_KINDS[row.kind].words,
    wording: row.wording,
    state: row.state,
    stateWords: FOLLOW_UP_STATES[row.state].words,
    owner: ownerWordsOf(row),
    due: row.dueWords,
  };
}
