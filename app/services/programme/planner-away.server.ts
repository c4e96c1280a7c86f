import { awayText, comingInShort } from "#app/domain/availability/coming.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { readWhoCannotCome } from "#app/services/availability/read-who-cannot-come.server.ts";

/** Who cannot come, in words: on the card of each item that needs them, and at the head of the meeting. */
export type BoardAway = { items: ReadonlyMap<number, string>; meetings: ReadonlyMap<number, string> };

/** Reads it for the coming meetings of a body; nothing for anybody but its officers. */
export async function plannerAway(db: Db, actor: Actor, bodyId: number): Promise<BoardAway> {
  const known = await readWhoCannotCome(db, actor, bodyId);
  return {
    items: new Map(known.flatMap(({ items }) => items.map(({ id, away }) => [id, awayText(away)] as const))),
    meetings: new Map(
      known.flatMap((coming): [number, string][] => {
        const words = comingInShort(coming);
        return words === null ? [] : [[coming.meetingId, words]];
      }),
    ),
  };
}
