import type { Reader } from "#app/domain/actor.ts";
import { findCouncil, findLogo } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { councilOfAddress } from "./council-of-address.server.ts";
import { identityOf } from "./read-identity.server.ts";

/**
 * What the first page of a paper shows of the council whose body or record its address names, or whose reader asks, and
 * where the addresses of this site begin.
 */
export async function readLetterhead(db: Db, { url, reader }: { url: URL; reader: Reader }) {
  const councilId = (await councilOfAddress(db, url.pathname)) ?? reader?.councilId ?? null;
  const council = await findCouncil(db, councilId);
  const { name, logo } = identityOf(council);
  const bytes = logo ? await findLogo(db, council?.logoDigest ?? "", councilId) : undefined;
  return { origin: url.origin, council: name, logo: logo && bytes ? { ...logo, bytes } : null };
}
