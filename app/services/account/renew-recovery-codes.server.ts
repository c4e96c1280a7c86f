import { hasSecondStep } from "#app/domain/account/second-step.ts";
import { allowed, refused } from "#app/domain/verdict.ts";
import { countSecondSteps } from "#db/account/second-steps.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict } from "#app/services/run-deed.server.ts";
import { changeSecondStep, type Changing, type SecondStepChanged } from "./change-second-step.server.ts";

const NOTHING_TO_STAND_FOR = refused("state", "You have no second step. Set one up: recovery codes come with it.");

/** Makes new recovery codes; those before work no more. Refuses who has no second step. */
export function renewRecoveryCodes(db: Db, by: Changing): SecondStepChanged {
  return changeSecondStep(db, by, { action: "recovery_codes_made", title: "new recovery codes" }, async (trx) => {
    const kept = await countSecondSteps(trx, by.personId);
    requireVerdict(hasSecondStep(kept) ? allowed : NOTHING_TO_STAND_FOR);
    return { codes: "new" };
  });
}
