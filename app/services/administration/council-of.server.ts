import type { Person } from "#app/domain/actor.ts";
import { findCouncil, findWelcome } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { identityOf } from "./read-identity.server.ts";

/** What is said of the person's council as it stands, version 0 where nobody has said anything. */
export async function councilOf(db: Db | Trx, { councilId }: Person) {
  const council = await findCouncil(db, councilId);
  return {
    at: { kind: "council", id: councilId, version: council?.version ?? 0 } as const,
    said: { name: council?.name ?? "", colour: council?.colour ?? "", welcome: await findWelcome(db, councilId) },
    logo: identityOf(council).logo,
  };
}
