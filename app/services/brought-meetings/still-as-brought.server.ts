import { isUntouched } from "#app/domain/brought-meetings/may.ts";
import { allowed, type Verdict } from "#app/domain/verdict.ts";
import { countPublishedOf, listBuiltOnSince } from "#db/brought-meetings/take-out.server.ts";
import type { Db } from "#db/open.server.ts";
import { listMoved } from "#db/own-sheet/made-records.server.ts";
import { savedIn } from "./kept-meetings.server.ts";

/** Whether the meetings and items that were saved are as saving left them and unpublished; allowed where nothing was saved. */
export async function stillAsBrought(db: Db, brought: { undo: string | null }): Promise<Verdict> {
  const saved = savedIn(brought);
  if (!saved) return allowed;
  const changed = [...(await listMoved(db, saved.made)), ...(await listBuiltOnSince(db, saved.made))];
  return isUntouched(changed, await countPublishedOf(db, saved.made));
}
