import { NO_IDENTITY, type Identity } from "#app/domain/administration/council.ts";
import { findCouncil, findLogo, findWelcome } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";

type Council = Awaited<ReturnType<typeof findCouncil>>;

/** Whose planner this is, as every page and paper says it: with null the only council’s, or nobody’s where there are several. */
export async function readIdentity(db: Db, councilId: number | null): Promise<Identity> {
  return identityOf(await findCouncil(db, councilId));
}

/** What the public home opens with; no words where nobody has written any. */
export function readWelcome(db: Db, councilId: number | null): Promise<string> {
  return findWelcome(db, councilId);
}

/** The bytes of the logo that this address names; undefined where there is another by now, or none. */
export function readLogo(db: Db, digest: string, councilId: number | null = null): Promise<Uint8Array | undefined> {
  return findLogo(db, digest, councilId);
}

/** The same of a row that was read. */
export function identityOf(council: Council): Identity {
  if (!council) return NO_IDENTITY;
  const { name, colour, logoType: type, logoDigest, logoWidth, logoHeight, logoWords: words } = council;
  const logo =
    type === null || logoWidth === null || logoHeight === null
      ? null
      : { type, href: `/council/${logoDigest}.${type}`, width: logoWidth, height: logoHeight, words };
  return { name: name || null, colour, logo };
}
