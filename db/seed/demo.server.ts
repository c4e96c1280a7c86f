import type { Db } from "#db/open.server.ts";
import { fillSources } from "./sources/fill.server.ts";

const ENTERED_AT = "2025-05-12T09:30:00.000Z";

/** Fills an empty database with the demonstration; does nothing where there is any body already. */
export async function seedDemoIfEmpty(db: Db): Promise<void> {
  const body = await db.selectFrom("body").select("id").limit(1).executeTakeFirst();
  if (body) return;
  await db.transaction().execute(async (trx) => {
    await fillSources(trx, ENTERED_AT);
  });
}
