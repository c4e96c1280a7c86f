import { hasSecondStep, needsSecondStep, USUAL_SECOND_STEP_RULE } from "#app/domain/account/second-step.ts";
import type { Person } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { findPerson } from "#db/account/readers.server.ts";
import { countSecondSteps } from "#db/account/second-steps.server.ts";
import { findSignInRule } from "#db/account/sign-in-rules.server.ts";
import type { Db } from "#db/open.server.ts";

/** What is asked of a person after the first proof, before they are in. */
export type Asked = "nothing" | "second_step" | "setting_up";

/**
 * What a person is asked for after their password. An invitation lets them in once without a second step that they
 * must have: from the next time on they set one up first.
 */
export async function whatIsAsked(db: Db, personId: number, today: IsoDate, invited: boolean): Promise<Asked> {
  if (hasSecondStep(await countSecondSteps(db, personId))) return "second_step";
  const person = await findPerson(db, personId, today);
  return person && !invited && (await mustHaveSecondStep(db, person)) ? "setting_up" : "nothing";
}

/** Whether the person must have a second step by the rule of their council. */
export async function mustHaveSecondStep(db: Db, person: Person): Promise<boolean> {
  const rule = await findSignInRule(db, person.councilId);
  return needsSecondStep(rule?.secondStepFor ?? USUAL_SECOND_STEP_RULE, person);
}
