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
  identityProvider: IdentityProviderTable;
  outsideIdentity: OutsideIdentityTable;
  outsideAttempt: OutsideAttemptTable;
  outsideSession: OutsideSessionTable;
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

/** A council's own sign-in: an OpenID Connect provider, and what this planner is called there. */
export interface IdentityProviderTable {
  id: Generated<number>;
  councilId: Generated<number>;
  /** On the button. */
  name: string;
  issuer: string;
  clientId: string;
  secretSealed: string;
  scopes: string;
  /** Since when the sign-in page offers it; null while it is only tried. */
  offeredSinceAt: IsoInstant | null;
  /** Since when nobody of the council signs in by a password; null where they may. */
  passwordsOffSinceAt: IsoInstant | null;
  version: Generated<number>;
}

/** Whose account somebody signs in to from elsewhere: who they are there is issuer and subject, together. */
export interface OutsideIdentityTable {
  providerId: number;
  issuer: string;
  subject: string;
  personId: number;
  joinedAt: IsoInstant;
}

/** Somebody who was sent to a provider and is to come back, with all that is checked then; used once. */
export interface OutsideAttemptTable {
  idHash: string;
  providerId: number;
  kind: "sign_in" | "silent" | "invitation" | "join" | "proof" | "trial";
  state: string;
  nonce: string;
  verifier: string;
  next: string;
  kept: Generated<string>;
  /** The invitation that was opened before. */
  linkHash: string | null;
  /** Who was signed in already: joins their account, shows again that it is they, or tries. */
  personId: number | null;
  expiresAt: IsoInstant;
}

/** A session that began at a provider: in force while it is known to be in force there. */
export interface OutsideSessionTable {
  sessionIdHash: string;
  providerId: number;
  subject: string;
  /** What the provider calls its own session. */
  sid: string | null;
  /** When the provider last said, by its own clock, that they had signed in. */
  toldAt: IsoInstant;
  refreshSealed: string | null;
  goodUntil: IsoInstant;
  renewedAt: IsoInstant;
}
