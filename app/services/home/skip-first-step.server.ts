import { rolesIn } from "#app/domain/actor.ts";
import { FIRST_STEPS, maySeeToFirstSteps, type FirstStep } from "#app/domain/home/first-steps.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import { skipStep, unskipStep } from "#db/home/first-steps.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";

/** Notes that a step of setting a body up is not needed, or is after all. Refuses anybody but its officer and administrators. */
export function skipFirstStep(
  db: Db,
  acting: Acting,
  input: { slug: string; step: FirstStep; skip: boolean },
): Promise<Outcome<{ words: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { actor, now } = acting;
    const body = requireRecord(await findBodyBySlug(trx, input.slug));
    requireVerdict(maySeeToFirstSteps(rolesIn(actor, body.id), actor.administrator));
    const { step } = input;
    if (input.skip) await skipStep(trx, { bodyId: body.id, step, at: now, byName: actor.name });
    else await unskipStep(trx, body.id, step);
    return { words: FIRST_STEPS[step].words };
  });
}
