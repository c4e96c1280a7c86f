import type { Done } from "#app/domain/done.ts";
import { requireActor, type RequestContext } from "#app/http/context.server.ts";
import { readUndoable } from "#app/services/home/read-undoable.server.ts";

/** What the next page says of a decision that has just been made, with the press that undoes it. */
export async function sayDecided(ctx: RequestContext, words: string): Promise<{ say: Done }> {
  const [undo] = (await readUndoable(ctx.db, requireActor(ctx), ctx.now, 1)).values();
  return { say: { words, undo: undo ?? null } };
}
