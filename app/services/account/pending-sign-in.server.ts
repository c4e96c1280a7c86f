import { randomBytes } from "node:crypto";
import { PENDING_MINUTES } from "#app/domain/account/second-step.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { findPendingSignIn, insertPendingSignIn, takePendingSignIn } from "#db/account/pending-sign-ins.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Row } from "#db/schema.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { hashOfToken } from "./links.server.ts";

type Kind = Row<"pendingSignIn">["kind"];
export type PendingSignIn = NonNullable<Awaited<ReturnType<typeof readPendingSignIn>>>;

type Pending = { personId: number; kind: Kind; next: string; kept?: string; now: IsoInstant };

/** Somebody who is on the way in, for some minutes, and the token that their browser, or their link, holds. */
export function makePendingSignIn(secret: string, { now, ...pending }: Pending) {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = addHours(now, PENDING_MINUTES[pending.kind] / 60);
  return { token, row: { ...pending, idHash: hashOfToken(secret, token), createdAt: now, expiresAt } };
}

/** Keeps somebody who is on the way in; returns the token. */
export async function keepPendingSignIn(db: Db, secret: string, pending: Pending): Promise<string> {
  const { token, row } = makePendingSignIn(secret, pending);
  await retryWhileBusy(() => insertPendingSignIn(db, row));
  return token;
}

/** Who is on the way in with this token; undefined where nobody is, or no more. */
export function readPendingSignIn(db: Db, secret: string, kind: Kind, token: string, now: IsoInstant) {
  return findPendingSignIn(db, kind, hashOfToken(secret, token), now);
}

/** Lets in who is on the way in, once; false where another request with the same token was first. */
export function endPendingSignIn(db: Db, { idHash }: { idHash: string }): Promise<boolean> {
  return retryWhileBusy(() => takePendingSignIn(db, idHash));
}
