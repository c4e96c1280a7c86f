import { isSecondStep, SECOND_STEP_TRIES, TOO_MANY_CODES } from "#app/domain/account/second-step.ts";
import { findSecondStep, useAppCode, useRecoveryCode } from "#db/account/second-steps.server.ts";
import { listPasskeys, usePasskey } from "#db/account/passkeys.server.ts";
import { deleteTries, deleteTriesOf } from "#db/account/sign-in-failures.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import type { Outcome } from "#app/services/run-deed.server.ts";
import { accountKey, countTry, type From } from "#app/services/try-limit.server.ts";
import { stepOfCode } from "./app-codes.server.ts";
import type { PasskeySite } from "./passkeys.server.ts";
import { readUsedPasskey } from "./read-passkey.server.ts";
import { hashOfRecoveryCode, looksLikeRecoveryCode } from "./recovery-codes.server.ts";
import { unseal } from "./sealing.server.ts";

/** What a person shows: a code of their app or a recovery code, or what their passkey signed. */
export type ShownStep = { oneTimeCode?: string | undefined; passkey?: string | undefined };

/** For what the key of an app is sealed. */
export const APP_KEY = "app-key";

/**
 * Checks a person's second step; what was right once is right no second time. Refuses in the same words whatever is
 * wrong, and after too many tries, which are counted for the person from wherever they come.
 */
export async function checkSecondStep(
  db: Db,
  from: From,
  site: PasskeySite,
  personId: number,
  shown: ShownStep,
): Promise<Outcome<{ personId: number }>> {
  const who = `person ${personId}`;
  const counted = await countTry(db, from, "second-step", who, SECOND_STEP_TRIES, TOO_MANY_CODES);
  if (!Array.isArray(counted)) return { ok: false, refusal: counted };
  const verdict = isSecondStep(await isRight(db, from, site, personId, shown));
  if (!verdict.allowed) return { ok: false, refusal: verdict };
  await retryWhileBusy(() => deleteTries(db, counted));
  await retryWhileBusy(() => deleteTriesOf(db, accountKey(from, "second-step", who)));
  return { ok: true, result: { personId }, repeated: false };
}

async function isRight(db: Db, from: From, site: PasskeySite, personId: number, shown: ShownStep): Promise<boolean> {
  if (shown.passkey) {
    const used = await readUsedPasskey(site, shown.passkey, await listPasskeys(db, personId));
    if (!used) return false;
    const { passkey, counter } = used;
    return retryWhileBusy(() => usePasskey(db, passkey.id, { before: passkey.counter, counter, at: from.now }));
  }
  const code = shown.oneTimeCode ?? "";
  if (looksLikeRecoveryCode(code)) return retryWhileBusy(() => useRecoveryCode(db, personId, hashOfRecoveryCode(code)));
  const kept = await findSecondStep(db, personId);
  const key = kept?.keySealed ? unseal(from.secret, APP_KEY, kept.keySealed) : null;
  const step = key === null ? null : stepOfCode(Buffer.from(key, "base64url"), code.replaceAll(" ", ""), from.now);
  return step !== null && retryWhileBusy(() => useAppCode(db, personId, step));
}
