import { listCouncils } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";

/** Every council, to choose from. */
export async function listCouncilChoices(db: Db): Promise<{ value: string; words: string }[]> {
  return (await listCouncils(db)).map(({ id, name, slug }) => ({ value: String(id), words: name || slug }));
}

/** The councils that share an address, each with its own where it has one; none where there is only one. */
export async function listOtherAddresses(db: Db, originOf: (councilId: number) => string) {
  const councils = await listCouncils(db);
  if (councils.length === 1) return [];
  return councils.map(({ id, name, slug, host }) => ({
    name: name || slug,
    href: host === null ? null : originOf(id),
  }));
}
