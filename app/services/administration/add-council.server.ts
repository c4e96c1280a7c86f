import { slugOf } from "#app/domain/administration/body-place.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { findCouncilBySlug, insertCouncil } from "#db/administration/council-rows.server.ts";
import { listCouncilHosts } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { createFirstAdministrator } from "./create-first-administrator.server.ts";

type Given = {
  name: string;
  slug: string;
  host: string | null;
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
  if (slug === "" || slugOf(slug) !== slug)
    throw new Error(`${slug} is no short name: use letters, digits and hyphens.`);
  if (host !== null && !/^[a-z0-9.-]+$/.test(host)) throw new Error(`${host} is no name of a host.`);
  if (await findCouncilBySlug(db, slug)) throw new Error(`There is a council of the short name ${slug} already.`);
  if ((await listCouncilHosts(db)).some((one) => one.host === host)) throw new Error(`${host} is another council's.`);
  const council = { name, slug, host, welcome: "", logoWords: "", version: 0 };
  const councilId = await db.transaction().execute((trx) => insertCouncil(trx, council));
  return createFirstAdministrator(db, { ...given.administrator, councilId, secret, origin, now });
}
