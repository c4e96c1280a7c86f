import { createHmac } from "node:crypto";
import { deleteOwned, countOwned, findCouncilBySlug } from "#db/administration/council-rows.server.ts";
import { ownedTables } from "#db/administration/owned-rows.server.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import type { Opened } from "#db/open.server.ts";

/** What went with a council, signed with the key of the installation. */
export type Certificate = {
  council: string;
  slug: string;
  at: string;
  rows: Record<string, number>;
  signature: string;
};

/**
 * Removes a council with everything that is its own, in one transaction, and gives the room in the file back, so that
 * nothing of it can be read there any more. Throws where the name is not the council's, or it is the only one.
 */
export async function removeCouncil(
  opened: Opened,
  { slug, name, key, at }: { slug: string; name: string; key: string; at: string },
): Promise<Certificate> {
  const { db, copying } = opened;
  const council = await findCouncilBySlug(db, slug);
  if (!council) throw new Error(`There is no council of the short name ${slug}.`);
  if (name !== (council.name || council.slug))
    throw new Error(`To remove it, say its name as it is: --yes-remove "${council.name || council.slug}"`);
  if ((await listCouncils(db)).length === 1) throw new Error("It is the only council here: remove the database.");

  const rows: Record<string, number> = {};
  await copying.whileCopying(() =>
    db.transaction().execute(async (trx) => {
      const numbers = await copying.listLastNumbers(trx);
      const there = new Set((await copying.listTables(trx)).map((table) => table.name));
      const tables = ownedTables().filter((table) => there.has(table));
      await copying.liftGuards(trx);
      for (const table of tables) {
        const counted = await countOwned(trx, table, council.id);
        if (counted > 0) rows[table] = counted;
        await deleteOwned(trx, table, council.id);
      }
      await copying.putBackGuards(trx, numbers);
    }),
  );
  await opened.compact();
  const said = { council: council.name, slug, at, rows };
  return { ...said, signature: createHmac("sha256", key).update(JSON.stringify(said)).digest("hex") };
}
