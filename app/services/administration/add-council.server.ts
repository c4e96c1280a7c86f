import { PERSON_FIELDS } from "#app/domain/account/fields.ts";
import { COUNCIL_FIELDS } from "#app/domain/administration/council.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { insertCouncil } from "#db/administration/council-rows.server.ts";
import type { Db } from "#db/open.server.ts";
import { createFirstAdministratorIn } from "./create-first-administrator.server.ts";
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
 * name or the address is taken, or is none, or where a name is empty or too long.
 */
export async function addCouncil(db: Db, given: Given): Promise<{ link: string }> {
  const { slug, host, now, secret, origin } = given;
  const name = nameWithin(COUNCIL_FIELDS.name.limit, given.name);
  const administrator = {
    ...given.administrator,
    name: nameWithin(PERSON_FIELDS.name.limit, given.administrator.name),
  };
  await requireFreeAddress(db, { ...given, id: null });
  return db.transaction().execute(async (trx) => {
    const councilId = await insertCouncil(trx, { name, slug, host, welcome: "", logoWords: "", version: 0 });
    return createFirstAdministratorIn(trx, { ...administrator, councilId, secret, origin, now });
  });
}

function nameWithin(limit: number, given: string): string {
  const name = given.trim();
  if (name === "" || name.length > limit) throw new Error(`A name has 1 to ${limit} characters: “${name}” has not.`);
  return name;
}
