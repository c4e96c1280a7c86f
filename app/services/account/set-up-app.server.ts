import { createHmac } from "node:crypto";
import { encode } from "uqr";
import { isFirstCode, SECOND_STEP_TRIES, TOO_MANY_CODES } from "#app/domain/account/second-step.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { findSecondStep, setAppKey } from "#db/account/second-steps.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict } from "#app/services/run-deed.server.ts";
import { countTry, type From } from "#app/services/try-limit.server.ts";
import { base32, keyAddress, stepOfCode } from "./app-codes.server.ts";
import { changeSecondStep, type Changing, type SecondStepChanged } from "./change-second-step.server.ts";
import { APP_KEY } from "./check-second-step.server.ts";
import { seal } from "./sealing.server.ts";

const KEY_BYTES = 20;
const ISSUER = "Scrutiny Planner";

/** Whose app is set up, and in which session or on which way in: with another, the key is another. */
type SettingUp = { secret: string; personId: number; within: string };

/** The key for a person's app, as it is typed, as a link and as a picture; the same until it is set up or given up. */
export async function offerApp(db: Db, asked: SettingUp) {
  const account = requireRecord(await findAccount(db, asked.personId));
  const key = await keyFor(db, asked);
  const address = keyAddress(key, { email: account.email, issuer: ISSUER });
  return { key: (base32(key).match(/.{4}/g) ?? []).join(" "), address, picture: pictureOf(address) };
}

/** Makes the app a person's second step, once it shows the right code; an app before it works no more. */
export async function setUpApp(
  db: Db,
  from: From,
  asked: SettingUp,
  by: Changing,
  input: { oneTimeCode: string },
): SecondStepChanged {
  const counted = await countTry(
    db,
    from,
    "second-step",
    `new app of ${by.personId}`,
    SECOND_STEP_TRIES,
    TOO_MANY_CODES,
  );
  if (!Array.isArray(counted)) return { outcome: { ok: false, refusal: counted }, codes: [] };
  const key = await keyFor(db, asked);
  const step = stepOfCode(key, input.oneTimeCode.replaceAll(" ", ""), by.now);
  return changeSecondStep(db, by, { action: "second_step_set_up", title: "an authenticator app" }, async (trx) => {
    requireVerdict(isFirstCode(step !== null));
    const keySealed = seal(asked.secret, APP_KEY, key.toString("base64url"));
    await setAppKey(trx, by.personId, { keySealed, lastStep: step ?? 0, changedAt: by.now });
    return { codes: "where_none" };
  });
}

/** Worked out and not kept: nothing is written by looking at the page, and a wrong code changes nothing. */
async function keyFor(db: Db, { secret, personId, within }: SettingUp): Promise<Buffer> {
  const changedAt = (await findSecondStep(db, personId))?.changedAt ?? "";
  return createHmac("sha256", secret).update(`app:${personId}:${within}:${changedAt}`).digest().subarray(0, KEY_BYTES);
}

/** A QR code, as the path of its dark squares in a square that is `size` wide. */
function pictureOf(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join("") };
}
