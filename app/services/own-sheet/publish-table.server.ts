import type { Actor } from "#app/domain/actor.ts";
import { mayMoveTable } from "#app/domain/own-sheet/may.ts";
import { historyOf } from "#app/domain/public-record/history.ts";
import { findOwnImport, type OwnImportRow } from "#db/own-sheet/own-imports.server.ts";
import type { Db } from "#db/open.server.ts";
import { offerHistory } from "#app/services/public-record/plan-history.server.ts";
import { publishHistoryIn, type HistoryPublished } from "#app/services/public-record/publish-history.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { keptTable, tableTitle } from "./kept-table.server.ts";
import { tableToMove, type TableInput } from "./table-to-move.server.ts";

/** Publishes what a table brought in of what has happened. Refuses by role, state, a stale version, and as `publishHistoryIn`. */
export function publishTable(
  db: Db,
  acting: Acting,
  input: TableInput & { mark: string },
): Promise<Outcome<HistoryPublished>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "publish_table", input);
    return publishHistoryIn(trx, acting, historyIn(table), input.mark);
  });
}

/** What publishing it would tell, and what of it stays with the team. Undefined where the actor does not see the table. */
export async function offerTablePublication(db: Db, actor: Actor, id: number) {
  const table = await findOwnImport(db, actor, id);
  if (!table) return undefined;
  const { version, bodyName } = table;
  const verdict = mayMoveTable("publish_table", table, actor);
  return {
    id,
    version,
    bodyName,
    ...(await offerHistory(db, actor, historyIn(table), verdict)),
    title: tableTitle(table),
  };
}

function historyIn(table: OwnImportRow) {
  return historyOf(table.bodyId, keptTable(table).made?.made ?? []);
}
