import { listCouncils } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";

/** Every council, to choose from. */
export async function listCouncilChoices(db: Db): Promise<{ value: string; words: string }[]> {
  return (await listCouncils(db)).map(({ id, name, slug }) => ({ value: String(id), words: name || slug }));
}
