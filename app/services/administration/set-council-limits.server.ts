import { findCouncilBySlug } from "#db/administration/council-rows.server.ts";
import { setLimits } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";

/** Sets how many people a council may have, or with null as many as it likes. Throws where there is no such council. */
export async function setCouncilLimits(db: Db, slug: string, limits: { mostPeople: number | null }): Promise<void> {
  const council = await findCouncilBySlug(db, slug);
  if (!council) throw new Error(`There is no council of the short name ${slug}.`);
  const { mostPeople } = limits;
  if (mostPeople !== null && !(Number.isInteger(mostPeople) && mostPeople > 0))
    throw new Error("How many people it may have is a whole number, or none.");
  await setLimits(db, council.id, limits);
}
