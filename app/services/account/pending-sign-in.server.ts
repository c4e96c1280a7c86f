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

/** Keeps somebody who is on the way in, for some minutes; returns the token that their browser, or their link, holds. */
export async function keepPendingSignIn(
  db: Db,
  secret: string,
  pending: { personId: number; kind: Kind; next: string; kept?: string; now: IsoInstant },
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const { now, ...rest } = pending;
  const expiresAt = addHours(now, PENDING_MINUTES[pending.kind] / 60);
  const row = { ...rest, idHash: hashOfToken(secret, token), createdAt: now, expiresAt };
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
