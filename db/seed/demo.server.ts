import type { Db } from "#db/open.server.ts";

/** Fills an empty database with the demonstration; does nothing where there is any body already. */
export async function seedDemoIfEmpty(db: Db): Promise<void> {
  const body = await db.selectFrom("body").select("id").limit(1).executeTakeFirst();
  if (body) return;
}
