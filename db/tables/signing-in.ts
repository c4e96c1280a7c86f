import type { Generated } from "kysely";
import type { LinkTokenTable } from "./accounts.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { SecondStepRule } from "#app/domain/account/second-step.ts";

/** What signing in keeps, beside accounts and sessions. */
export interface SigningInTables {
  linkToken: LinkTokenTable;
  secondStep: SecondStepTable;
  recoveryCode: RecoveryCodeTable;
  passkey: PasskeyTable;
  pendingSignIn: PendingSignInTable;
  signInRule: SignInRuleTable;
}

/** A person's second step at signing in; the row stays where they have none any more. */
export interface SecondStepTable {
  personId: number;
  /** The key of their authenticator app, sealed; null where they use none. */
  keySealed: string | null;
  /** Which code of the app was used last: none works twice. */
  lastStep: Generated<number>;
  changedAt: IsoInstant;
}

/** A code for the day that the app and the passkeys are lost: used once. */
export interface RecoveryCodeTable {
  personId: number;
  codeHash: string;
}

export interface PasskeyTable {
  id: Generated<number>;
  personId: number;
  credentialId: string;
  publicKey: string;
  counter: number;
  /** The device that it was made on. */
  name: string;
  madeAt: IsoInstant;
  usedAt: IsoInstant | null;
}

/** Somebody who is on the way in: past the password, or with a link that was made at the machine. */
export interface PendingSignInTable {
  idHash: string;
  personId: number;
  kind: "second_step" | "setting_up" | "link";
  /** Where they were going, and the form that they had typed. */
  next: string;
  kept: Generated<string>;
  createdAt: IsoInstant;
  expiresAt: IsoInstant;
}

/** Who of a council must have a second step; no row where nobody has said yet. */
export interface SignInRuleTable {
  councilId: Generated<number>;
  secondStepFor: SecondStepRule;
  version: Generated<number>;
}
