import { FIRST_COUNCIL } from "#app/domain/administration/council.ts";
import { renumberRow, type Renumbering } from "#app/domain/administration/renumbering.ts";
import { insertRows, putCouncil } from "#db/administration/brought-rows.server.ts";
import { countOwned, deleteOwned, findLastNumber } from "#db/administration/council-rows.server.ts";
import { isEmptyInstallation } from "#db/administration/installation.server.ts";
import { isBrought } from "#db/administration/owned-rows.server.ts";
import { deferForeignKeys, inOrderOfReferences } from "#db/engine/foreign-keys.server.ts";
import type { Db } from "#db/open.server.ts";
import { listMigrations } from "#db/safekeeping/copy-database.server.ts";
import { linkUnlinkedIn } from "#db/safekeeping/link-event.server.ts";
import { readArchive, readCouncilRow, readReferences, readRows } from "./council-archive.server.ts";
import { requireFreeAddress, requireFreeBodies } from "./free-address.server.ts";

const ROWS_AT_ONCE = 100;
/** Numbers that come from elsewhere begin above a round one, so that they can be told apart. */
const ROUND = 10_000;

/**
 * Brings a council into this installation from its archive, in one transaction: with its own numbers where nothing is
 * here yet, and above all that are here otherwise, with whatever names them. Throws, and writes nothing, where the
 * archive was changed, is of another version, or has a name or an address that is taken here.
 */
export async function bringInCouncil(
  db: Db,
  given: { folder: string; slug?: string; host?: string | null; shared?: string },
): Promise<{ name: string; slug: string; rows: number }> {
  const { folder, shared } = given;
  const archive = await readArchive(folder);
  if ((await listMigrations(db)).join() !== archive.migrations.join())
    throw new Error("The archive is of another version of the planner: bring both up to date, and archive it again.");
  const { slug = archive.slug, host = archive.host } = given;
  const counts = new Map(archive.tables.map(({ table, rows }) => [table, rows]));
  const brought = [...counts.keys()].filter((table) => table !== "council" && isBrought(table));
  return db.transaction().execute(async (trx) => {
    await deferForeignKeys(trx);
    const isEmpty = await isEmptyInstallation(trx);
    await requireFreeAddress(trx, { id: isEmpty ? FIRST_COUNCIL : null, slug, host, shared });
    await requireFreeBodies(trx, folder);
    const at = { id: isEmpty ? FIRST_COUNCIL : null, slug, host };
    const councilId = await putCouncil(trx, await readCouncilRow(folder), at);
    const numbers: Renumbering = {
      by: isEmpty ? 0 : Math.ceil((await findLastNumber(trx)) / ROUND) * ROUND,
      councilId,
      isOwn: await readReferences(folder),
    };
    for (const table of await inOrderOfReferences(trx, brought)) {
      if (isEmpty) await deleteOwned(trx, table, councilId); // what every installation begins with
      for await (const page of readRows(folder, table, ROWS_AT_ONCE)) {
        const renumbered = page.map((row) => renumberRow(row, numbers));
        await insertRows(trx, table, renumbered);
      }
    }
    let all = 1;
    // Counted once all are in: whose a row is may be said by one of a table that came in after it.
    for (const table of brought) {
      const rows = counts.get(table) ?? 0;
      const there = await countOwned(trx, table, councilId);
      if (there !== rows) throw new Error(`Of ${rows} rows of ${table} ${there} came in: nothing was written.`);
      all += rows;
    }
    await linkUnlinkedIn(trx);
    return { name: archive.council, slug, rows: all };
  });
}
