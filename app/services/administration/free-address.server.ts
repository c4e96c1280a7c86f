import { listSlugs } from "#db/administration/bodies.server.ts";
import { listCouncils } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { readRows } from "./council-archive.server.ts";

/** Under which names a council is to be known: what commands call it, and its own address; the host of the address that all share. */
type Names = { id: number | null; slug: string; host: string | null; shared?: string | undefined };

/** Goes on where no other council has this short name or this address, and both are such. */
export async function requireFreeAddress(db: Db, { id, slug, host, shared }: Names): Promise<void> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new Error(`${slug || "Nothing"} is no short name: use small letters, digits and hyphens.`);
  if (host !== null && !/^[a-z0-9.-]+$/.test(host)) throw new Error(`${host} is no name of a host.`);
  if (host !== null && host === shared) throw new Error(`${host} is the address that all councils share (PUBLIC_URL).`);
  for (const other of await listCouncils(db)) {
    if (other.id === id) continue;
    if (other.slug === slug) throw new Error(`There is a council of the short name ${slug} already.`);
    if (host !== null && other.host === host) throw new Error(`${host} is another council's address.`);
  }
}

/** Goes on where the bodies of an archive have names in addresses that none has here. */
export async function requireFreeBodies(db: Db, folder: string): Promise<void> {
  const taken = await listSlugs(db);
  for await (const bodies of readRows(folder, "body", 500))
    for (const { slug } of bodies)
      if (taken.has(String(slug)))
        throw new Error(`There is a body at /bodies/${String(slug)} here already: nothing was written.`);
}
