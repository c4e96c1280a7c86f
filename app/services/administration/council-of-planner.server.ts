import { findCouncil, findWelcome } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { identityOf } from "./read-identity.server.ts";

/** There is one council, and one history of it. */
export const COUNCIL_ID = 1;

/** What is said of the council as it stands, version 0 where nobody has said anything. */
export async function councilOfPlanner(db: Db | Trx) {
  const council = await findCouncil(db);
  return {
    at: { kind: "council", id: COUNCIL_ID, version: council?.version ?? 0 } as const,
    said: { name: council?.name ?? "", colour: council?.colour ?? "", welcome: await findWelcome(db) },
    logo: identityOf(council).logo,
  };
}
