import type { Generated } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";

export interface AccountTable {
  personId: number;
  email: string;
  passwordHash: string | null;
  administratorSinceAt: IsoInstant | null;
  suspendedAt: IsoInstant | null;
  suspendedBecause: string | null;
  createdAt: IsoInstant;
  /** The person's: an address signs in once within a council. */
  councilId: Generated<number>;
}

export interface SessionTable {
  idHash: string;
  personId: number;
  createdAt: IsoInstant;
  lastSeenAt: IsoInstant;
  expiresAt: IsoInstant;
  deviceWords: Generated<string>;
  /** When the person last showed that it is they; null where that was when the session began. */
  provedAt: IsoInstant | null;
}

export interface LinkTokenTable {
  tokenHash: string;
  personId: number;
  kind: "invitation" | "password_reset";
  createdAt: IsoInstant;
  createdByPersonId: number | null;
  expiresAt: IsoInstant;
  usedAt: IsoInstant | null;
}

export interface SignInFailureTable {
  id: Generated<number>;
  keyHash: string;
  at: IsoInstant;
}

export interface SubmitKeyTable {
  actorKey: string;
  key: string;
  answer: string;
  at: IsoInstant;
}

export interface OutboxTable {
  id: Generated<number>;
  toEmail: string;
  subject: string;
  body: string;
  createdAt: IsoInstant;
  giveUpAt: IsoInstant;
  sentAt: IsoInstant | null;
  lastError: string | null;
  unsubscribeUrl: string | null;
  tries: Generated<number>;
  refusedAt: IsoInstant | null;
  councilId: Generated<number>;
}

/** A view of a list that a person keeps under a name of their own: the list's path, and what its address asks for. */
export interface SavedViewTable {
  id: Generated<number>;
  personId: number;
  list: string;
  name: string;
  search: string;
}
