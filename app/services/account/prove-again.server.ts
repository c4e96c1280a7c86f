import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { listIdentitiesOf } from "#db/account/outside-identities.server.ts";
import { proveSession } from "#db/account/sessions.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { passwordsFor } from "./offer-providers.server.ts";
import type { PasskeySite } from "./passkeys.server.ts";
import { offerSecondStep } from "./read-second-step.server.ts";

/**
 * How a person shows again that it is they: by the second step they have, else by their password where it is used, else at
 * the council's own sign-in; null where they have none of these.
 */
export async function offerProof(db: Db, actor: Actor, site: PasskeySite) {
  const step = await offerSecondStep(db, site, actor.personId);
  if (step.has) return { by: "second_step" as const, ...step };
  const hasPassword = Boolean((await findAccount(db, actor.personId))?.passwordHash);
  if (hasPassword && (await passwordsFor(db, actor.personId)).allowed) return { by: "password" as const };
  const providers = await listIdentitiesOf(db, actor.personId);
  return providers.length > 0 ? { by: "outside" as const, providers } : null;
}

/** Notes on a session that its person showed again that it is they. */
export function noteProof(db: Db, idHash: string, now: IsoInstant): Promise<void> {
  return retryWhileBusy(() => proveSession(db, idHash, now));
}
