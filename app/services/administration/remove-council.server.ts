import { createHmac } from "node:crypto";
import { countOwned, deleteOwned, keepNumbers, moveEveryStamp } from "#db/administration/council-rows.server.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import { ownedTables } from "#db/administration/owned-rows.server.ts";
import type { Opened } from "#db/open.server.ts";
import { certifyRemoval } from "#app/services/safekeeping/keep-checkpoints.server.ts";
import { requireCouncil } from "./change-council.server.ts";

/** What went with a council, signed with the key of the installation. */
export type Certificate = {
  council: string;
  slug: string;
  at: string;
  rows: Record<string, number>;
  signature: string;
};

/** `name` is said again, so that no other council goes. Where history is signed, its end is signed with the same key. */
type Removing = {
  slug: string;
  name: string;
  key: string;
  audit: { key: string; file: string | undefined } | null;
  at: string;
};

/**
 * Removes a council with everything that is its own, in one transaction. What it said can be read in the database's
 * file until `compact` has written that anew. Throws where the name is not the council's, or it is the only one.
 */
export async function removeCouncil(
  { db, copying }: Pick<Opened, "db" | "copying">,
  { slug, name, key, audit, at }: Removing,
): Promise<Certificate> {
  const council = await requireCouncil(db, slug);
  const called = council.name || council.slug;
  if (name !== called) throw new Error(`To remove it, say its name as it is: --yes-remove "${called}"`);
  if ((await listCouncils(db)).length === 1) throw new Error("It is the only council here: remove the database.");

  const rows: Record<string, number> = {};
  await copying.whileCopying(() =>
    db.transaction().execute(async (trx) => {
      // Within it, as nothing more of the council is written then that could be signed after its end.
      if (audit) await certifyRemoval(trx, council.id, audit, at);
      const numbers = await copying.listLastNumbers(trx);
      const there = new Set((await copying.listTables(trx)).map((table) => table.name));
      await keepNumbers(trx);
      await copying.liftGuards(trx);
      for (const table of ownedTables().filter((one) => there.has(one))) {
        const counted = await countOwned(trx, table, council.id);
        if (counted > 0) rows[table] = counted;
        await deleteOwned(trx, table, council.id);
      }
      await moveEveryStamp(trx);
      await copying.putBackGuards(trx, numbers);
    }),
  );
  const said = { council: council.name, slug, at, rows };
  return { ...said, signature: createHmac("sha256", key).update(JSON.stringify(said)).digest("hex") };
}
