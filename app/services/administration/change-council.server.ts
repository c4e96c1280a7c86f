import { findCouncilBySlug } from "#db/administration/council-rows.server.ts";
import type { CouncilLimits } from "#app/domain/administration/limits.ts";
import { setAddress } from "#db/administration/council.server.ts";
import { setLimits } from "#db/administration/limits.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireFreeAddress } from "./free-address.server.ts";

/** Gives a council another short name or address; with null none of its own. Throws where it is taken, or is none. */
export async function changeCouncilAddress(
  db: Db,
  slug: string,
  to: { slug?: string | undefined; host?: string | null | undefined; shared?: string | undefined },
): Promise<{ slug: string; host: string | null }> {
  const council = await requireCouncil(db, slug);
  const { slug: newSlug = council.slug, host = council.host } = to;
  await requireFreeAddress(db, { id: council.id, slug: newSlug, host, shared: to.shared });
  await setAddress(db, council.id, { slug: newSlug, host });
  return { slug: newSlug, host };
}

/** Sets how much a council may have of these things; with null as much as it likes. */
export async function setCouncilLimits(db: Db, slug: string, limits: Partial<CouncilLimits>): Promise<CouncilLimits> {
  const council = await requireCouncil(db, slug);
  for (const limit of Object.values(limits))
    if (limit !== null && !(Number.isSafeInteger(limit) && limit > 0))
      throw new Error("A limit is a whole number above 0, or none.");
  const { mostPeople, mostFileBytes, mostDailyMails } = council;
  const all = { mostPeople, mostFileBytes, mostDailyMails, ...limits };
  await setLimits(db, council.id, all);
  return all;
}

/** The council of this short name. Throws where there is none, or none was said. */
export async function requireCouncil(db: Db, slug: string) {
  if (slug === "") throw new Error("Say the council’s short name: npm run council -- list");
  const council = await findCouncilBySlug(db, slug);
  if (!council) throw new Error(`There is no council of the short name ${slug}: npm run council -- list`);
  return council;
}
