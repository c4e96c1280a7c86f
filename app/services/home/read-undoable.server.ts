import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { UNDO_MINUTES, undoUntil, type Undo } from "#app/domain/done.ts";
import { addMinutes } from "#app/domain/feed/london-time.ts";
import { listDecisionsBy } from "#db/home/decisions-made.server.ts";
import type { Db } from "#db/open.server.ts";
import { undoingOf } from "./undo-decision.server.ts";

/** More than this nobody takes back one by one. */
const MOST = 10;

/** What the actor decided in the last ten minutes and may still undo, newest first, each as the form that does it; by the number of its event. */
export async function readUndoable(db: Db, actor: Actor, now: IsoInstant, most = MOST): Promise<Map<number, Undo>> {
  const lately = await listDecisionsBy(db, actor.personId, addMinutes(now, -UNDO_MINUTES), most);
  const undoable = new Map<number, Undo>();
  for (const decision of lately) {
    const found = await undoingOf(db, actor, decision, now);
    if (!found?.verdict.allowed) continue;
    undoable.set(decision.id, {
      words: found.title,
      path: `/approvals/${decision.id}/undoing`,
      fields: {},
      until: undoUntil(decision.at),
    });
  }
  return undoable;
}
