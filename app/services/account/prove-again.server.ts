import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { proveSession } from "#db/account/sessions.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import type { PasskeySite } from "./passkeys.server.ts";
import { offerSecondStep } from "./read-second-step.server.ts";

/** How a person shows again that it is they: the second step they have, else their password; null where they have neither. */
export async function offerProof(db: Db, actor: Actor, site: PasskeySite) {
  const step = await offerSecondStep(db, site, actor.personId);
  if (step.has) return { by: "second_step" as const, ...step };
  const hasPassword = Boolean((await findAccount(db, actor.personId))?.passwordHash);
  return hasPassword ? { by: "password" as const } : null;
}

/** Notes on a session that its person showed again that it is they. */
export function noteProof(db: Db, idHash: string, now: IsoInstant): Promise<void> {
  return retryWhileBusy(() => proveSession(db, idHash, now));
}
