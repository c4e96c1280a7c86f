import { listBilingualIds } from "#db/administration/bodies.server.ts";
import type { Db } from "#db/open.server.ts";

/** The numbers of the bodies that publish in Welsh too. */
export function listBilingualBodies(db: Db): Promise<number[]> {
  return listBilingualIds(db);
}
