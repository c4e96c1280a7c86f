import type { IsoInstant } from "#app/domain/calendar.ts";
import { insertCouncil } from "#db/administration/council-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import { createFirstAdministrator } from "./create-first-administrator.server.ts";
import { requireFreeAddress } from "./free-address.server.ts";

type Given = {
  name: string;
  slug: string;
  host: string | null;
  /** The host of the address that all share. */
  shared?: string | undefined;
  administrator: { name: string; email: string };
  secret: string;
  origin: string;
  now: IsoInstant;
};

/**
 * Adds a council with its first administrator; returns the link by which they choose a password. Throws where the short
 * name or the address is taken, or is none.
 */
export async function addCouncil(db: Db, given: Given): Promise<{ link: string }> {
  const { name, slug, host, now, secret, origin } = given;
  await requireFreeAddress(db, { ...given, id: null });
  const council = { name, slug, host, welcome: "", logoWords: "", version: 0 };
  const councilId = await db.transaction().execute((trx) => insertCouncil(trx, council));
  return createFirstAdministrator(db, { ...given.administrator, councilId, secret, origin, now });
}
