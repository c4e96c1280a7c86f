import {
  maySetSignInRule,
  SECOND_STEP_RULES,
  USUAL_SECOND_STEP_RULE,
  type SecondStepRule,
} from "#app/domain/account/second-step.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findSignInRule, setSignInRule as putSignInRule } from "#db/account/sign-in-rules.server.ts";
import type { Db } from "#db/open.server.ts";
import { readEvents } from "#app/services/read-events.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Who must have a second step, and what was set lately; version 0 where nobody has said. */
export async function offerSignInRule(db: Db, actor: Actor) {
  const rule = await findSignInRule(db, actor.councilId);
  return {
    secondStepFor: rule?.secondStepFor ?? USUAL_SECOND_STEP_RULE,
    version: rule?.version ?? 0,
    events: await readEvents(db, actor, { kind: "sign_in_rule", id: actor.councilId }, 100),
    verdict: maySetSignInRule(actor),
  };
}

/** Sets who must have a second step, from the next time they sign in. Refuses anyone but an administrator, or a stale version. */
export function setSignInRule(
  db: Db,
  acting: Acting,
  input: { secondStepFor: SecondStepRule; version: number },
): Promise<Outcome<{ words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { councilId } = acting.actor;
    const version = (await findSignInRule(trx, councilId))?.version ?? 0;
    const at = { kind: "sign_in_rule", id: councilId, version } as const;
    await requireCurrent(trx, at, input.version, maySetSignInRule(acting.actor));
    const words = SECOND_STEP_RULES[input.secondStepFor];
    await putSignInRule(trx, councilId, input.secondStepFor);
    await writeEvent(trx, acting, {
      action: "sign_in_rule_set",
      subject: { ...at, version: version + 1 },
      bodyId: null,
      particulars: { title: words },
    });
    return { words };
  });
}
