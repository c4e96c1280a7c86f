import { isAsSaved } from "#app/domain/own-sheet/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { listMoved } from "#db/own-sheet/made-records.server.ts";
import { listPublished, type MadeRecord } from "#db/own-sheet/take-out.server.ts";
import type { MadeOfTable } from "./kept-table.server.ts";
import { referenceOf } from "./made-lines.server.ts";

/** Whether all that a table made or reported on is as saving left it and is not published, so that one step undoes it. */
export async function stillAsMade(db: Db, { made, reported }: MadeOfTable): Promise<Verdict> {
  const followUps = reported.map(({ id, version }): MadeRecord => ({ kind: "follow_up", id, version }));
  const all = [...made, ...followUps];
  const changed = new Set([...(await listMoved(db, all)), ...(await listPublished(db, all))]);
  return isAsSaved([...changed].map(({ kind, id }) => referenceOf(kind, id)));
}
