import { hasSecondStep, mayRemoveApp, mayRemoveLast } from "#app/domain/account/second-step.ts";
import type { Person } from "#app/domain/actor.ts";
import { deletePasskey } from "#db/account/passkeys.server.ts";
import { countSecondSteps, setAppKey } from "#db/account/second-steps.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";
import { changeSecondStep, type Changing, type SecondStepChanged } from "./change-second-step.server.ts";
import { mustHaveSecondStep } from "./second-step-asked.server.ts";

/** Uses the app no longer. Refuses the last second step of somebody who must have one, and where there is no app. */
export function removeApp(db: Db, person: Person, by: Changing): SecondStepChanged {
  return changeSecondStep(db, by, { action: "second_step_removed", title: "an authenticator app" }, async (trx) => {
    const kept = await countSecondSteps(trx, by.personId);
    requireVerdict(mayRemoveApp(kept, await mustHaveSecondStep(trx, person)));
    await setAppKey(trx, by.personId, { keySealed: null, lastStep: 0, changedAt: by.now });
    return whatIsLeft(trx, person);
  });
}

/** Uses a passkey no longer. Refuses the last second step of somebody who must have one; another's throws `NoSuchRecord`. */
export function removePasskey(db: Db, person: Person, by: Changing, input: { passkeyId: number }): SecondStepChanged {
  return changeSecondStep(db, by, { action: "second_step_removed", title: "a passkey" }, async (trx) => {
    requireRecord((await deletePasskey(trx, by.personId, input.passkeyId)) || undefined);
    return whatIsLeft(trx, person);
  });
}

/** Without a second step there is nothing that a recovery code could stand for. */
async function whatIsLeft(trx: Trx, person: Person): Promise<{ codes: "kept" | "none" }> {
  const left = await countSecondSteps(trx, person.personId);
  requireVerdict(mayRemoveLast(left, await mustHaveSecondStep(trx, person)));
  return { codes: hasSecondStep(left) ? "kept" : "none" };
}
