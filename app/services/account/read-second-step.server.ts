import { hasSecondStep, mayRemoveApp, mayRemoveLast } from "#app/domain/account/second-step.ts";
import type { Actor } from "#app/domain/actor.ts";
import { instantText } from "#app/domain/calendar.ts";
import { listPasskeys } from "#db/account/passkeys.server.ts";
import { countSecondSteps } from "#db/account/second-steps.server.ts";
import type { Db } from "#db/open.server.ts";
import { askForPasskey, type PasskeySite } from "./passkeys.server.ts";
import { mustHaveSecondStep } from "./second-step-asked.server.ts";

/** What a person has for a second step, whether they must, and what of it they may remove. */
export async function readOwnSecondStep(db: Db, actor: Actor) {
  const kept = await countSecondSteps(db, actor.personId);
  const passkeys = await listPasskeys(db, actor.personId);
  const isRequired = await mustHaveSecondStep(db, actor);
  const appRemoval = mayRemoveApp(kept, isRequired);
  const passkeyRemoval = mayRemoveLast({ ...kept, passkeys: kept.passkeys - 1 }, isRequired);
  return {
    ...kept,
    appRemoval,
    has: hasSecondStep(kept),
    isRequired,
    passkeys: passkeys.map(({ id, name, madeAt, usedAt }) => ({
      id,
      name,
      removal: passkeyRemoval,
      words: `made ${instantText(madeAt)}${usedAt ? `, last used ${instantText(usedAt)}` : ""}`,
    })),
  };
}

/** What the second step is asked with: a field for a code, and what the browser is asked for where there are passkeys. */
export async function offerSecondStep(db: Db, site: PasskeySite, personId: number) {
  const kept = await countSecondSteps(db, personId);
  const passkeys = await listPasskeys(db, personId);
  return {
    has: hasSecondStep(kept),
    hasApp: kept.hasApp,
    passkey: passkeys.length > 0 ? await askForPasskey(site, passkeys) : null,
  };
}
