import { mayAddPasskey } from "#app/domain/account/second-step.ts";
import { refused } from "#app/domain/verdict.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { insertPasskey, isPasskeyKept, listPasskeys } from "#db/account/passkeys.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { Refused, requireVerdict } from "#app/services/run-deed.server.ts";
import { changeSecondStep, type Changing, type SecondStepChanged } from "./change-second-step.server.ts";
import { offerNewPasskey, type PasskeySite } from "./passkeys.server.ts";
import { readNewPasskey } from "./read-passkey.server.ts";

const NO_PASSKEY = refused("input", "Your browser made no passkey that can be used here. Try again.");

/** What the browser is asked for, to make a passkey for this person. */
export async function offerPasskey(db: Db, site: PasskeySite, personId: number) {
  const { email } = requireRecord(await findAccount(db, personId));
  return offerNewPasskey(site, { personId, email }, await listPasskeys(db, personId));
}

/** Makes a passkey one of the person's second steps. Refuses what is no passkey that was asked for, and one too many. */
export async function addPasskey(
  db: Db,
  site: PasskeySite,
  by: Changing,
  input: { passkey: string; deviceWords: string },
): SecondStepChanged {
  const made = await readNewPasskey(site, input.passkey);
  return changeSecondStep(
    db,
    by,
    { action: "second_step_set_up", title: `a passkey (${input.deviceWords})` },
    async (trx) => {
      const kept = await listPasskeys(trx, by.personId);
      requireVerdict(mayAddPasskey(kept.length));
      if (!made || (await isPasskeyKept(trx, made.credentialId))) throw new Refused(NO_PASSKEY);
      await insertPasskey(trx, { personId: by.personId, ...made, name: input.deviceWords, madeAt: by.now });
      return { codes: "where_none" };
    },
  );
}
