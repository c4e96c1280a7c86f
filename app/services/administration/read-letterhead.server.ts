import { FIRST_COUNCIL } from "#app/domain/administration/council.ts";
import { findCouncil, findLogo } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { identityOf } from "./read-identity.server.ts";

/** What the first page of a paper shows of the council, and where the addresses of this site begin. */
export async function readLetterhead(db: Db, origin: string) {
  const council = await findCouncil(db, FIRST_COUNCIL);
  const { name, logo } = identityOf(council);
  const bytes = logo ? await findLogo(db, council?.logoDigest ?? "") : undefined;
  return { origin, council: name, logo: logo && bytes ? { ...logo, bytes } : null };
}
