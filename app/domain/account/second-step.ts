import type { Person, Reader } from "#app/domain/actor.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { mayAdminister, OFFICER } from "#app/domain/permissions.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Who must have a second step at signing in. */
export const SECOND_STEP_RULES = {
  nobody: "Nobody has to",
  administrators: "Administrators",
  officers: "Administrators and scrutiny officers",
  everyone: "Everyone who signs in",
} as const;
export type SecondStepRule = keyof typeof SECOND_STEP_RULES;

/** What holds where nobody has said: who may change everything shows more than a password. */
export const USUAL_SECOND_STEP_RULE: SecondStepRule = "administrators";

/** Whether the person must have a second step. */
export function needsSecondStep(rule: SecondStepRule, person: Pick<Person, "administrator" | "parts">): boolean {
  if (rule === "nobody") return false;
  if (rule === "everyone" || person.administrator) return true;
  return rule === "officers" && person.parts.some(({ role }) => (OFFICER as readonly string[]).includes(role));
}

/** What a person has for a second step. */
export type SecondStepKept = { hasApp: boolean; passkeys: number; codesLeft: number };

/** Whether they are asked for one when they sign in. */
export function hasSecondStep({ hasApp, passkeys }: Pick<SecondStepKept, "hasApp" | "passkeys">): boolean {
  return hasApp || passkeys > 0;
}

/** How many codes are made at a time for the day that the app and the passkeys are lost. */
export const RECOVERY_CODES = 10;

/** How many passkeys somebody may have. */
export const MOST_PASSKEYS = 20;

/** Whether there is room for another. */
export function mayAddPasskey(kept: number): Verdict {
  if (kept < MOST_PASSKEYS) return allowed;
  return refused("state", `You have ${MOST_PASSKEYS} passkeys. Remove one that you no longer use first.`);
}

/** For how long it is known who is there, after they showed it. */
const PROVED_MINUTES = 15;

/** Whether who showed then that it is they is known to be there still. */
export function isProvedAt(provedAt: IsoInstant, now: IsoInstant): boolean {
  return provedAt > addHours(now, -PROVED_MINUTES / 60);
}

/** How many tries at a second step in a quarter of an hour: who tries has given the password already. */
export const SECOND_STEP_TRIES = { minutes: 15, perAccount: 5, perAddress: 20 } as const;
export const TOO_MANY_CODES = "Too many attempts. Wait 15 minutes, or ask an administrator to remove your second step.";

/** How long somebody may take over the second step, and over a link that was made at the machine. */
export const PENDING_MINUTES = { second_step: 10, setting_up: 30, link: 60 } as const;

/** The same for a wrong code, one that was used already, and a passkey that is not theirs. */
export const NOT_PROVED =
  "That code is not right, or has been used already. Enter the one that the app shows now, or a recovery code.";

/** Whether the second step was shown. */
export function isSecondStep(isRight: boolean): Verdict {
  return isRight ? allowed : refused("credentials", NOT_PROVED);
}

/** Whether the code that the app shows is the one that its new key makes. */
export function isFirstCode(isRight: boolean): Verdict {
  return isRight
    ? allowed
    : refused("input", "That is not the code that the app makes from this key now. Enter the one that it shows.");
}

/** Whether a person who must have a second step may go without: what they remove last is asked of them at once again. */
export function mayRemoveLast(left: Pick<SecondStepKept, "hasApp" | "passkeys">, isRequired: boolean): Verdict {
  if (!isRequired || hasSecondStep(left)) return allowed;
  return refused("state", "You must have a second step here. Set up another one first, then remove this one.");
}

/** Whether a person may use their app no longer. */
export function mayRemoveApp(kept: Pick<SecondStepKept, "hasApp" | "passkeys">, isRequired: boolean): Verdict {
  if (!kept.hasApp) return refused("state", "You have no authenticator app here.");
  return mayRemoveLast({ ...kept, hasApp: false }, isRequired);
}

/** Whether the actor may say who must have a second step. */
export function maySetSignInRule(actor: Reader): Verdict {
  return mayAdminister(actor);
}
