import type { Db } from "#db/open.server.ts";
import { updateOwnImport } from "#db/own-sheet/own-imports.server.ts";
import { runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { keptTable } from "./kept-table.server.ts";
import { tableToMove, type TableInput } from "./table-to-move.server.ts";

/** Keeps what the words and rows of a table are to mean, beside what was chosen before. Refuses by role, state and a stale version. */
export function keepChoices(
  db: Db,
  acting: Acting,
  input: TableInput & { choices: Readonly<Record<string, string>> },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const table = await tableToMove(trx, acting, "save_table", input);
    const choices = { ...keptTable(table).choices, ...input.choices };
    await updateOwnImport(trx, table.id, { choices: JSON.stringify(choices) });
    return { id: table.id };
  });
}
