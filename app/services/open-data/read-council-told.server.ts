import type { Db } from "#db/open.server.ts";
import { findCouncil } from "#db/administration/council.server.ts";
import { findSpanOfBodies } from "#db/open-data/open-records.server.ts";

/** Whose records they are, and when the first of its bodies came and the last of them changed. Two queries. */
export async function readCouncilTold(db: Db, councilId: number) {
  const council = await findCouncil(db, councilId);
  const span = await findSpanOfBodies(db, councilId);
  return { id: councilId, name: council?.name || "Scrutiny Planner", ...span };
}
