import { randomUUID } from "node:crypto";
import { mayBePassword } from "#app/domain/account/password.ts";
import { type LinkKind, isLiveLink } from "#app/domain/account/sign-in.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { findLiveLink } from "#db/account/link-tokens.server.ts";
import type { Db } from "#db/open.server.ts";
import { deleteTriesFromAnywhere } from "#db/account/sign-in-failures.server.ts";
import { runDeed, requireVerdict, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { hashOfToken } from "./links.server.ts";
import { passwordsFor } from "./offer-providers.server.ts";
import { hashPassword } from "./passwords.server.ts";
import { setPassword } from "./set-password.server.ts";
import { accountKey } from "#app/services/try-limit.server.ts";

/**
 * Sets the password that an invitation or a password link allows, and uses the
 * link up: all the person's sessions end. Refuses a link that may not be used
 * (looked at again inside the transaction) and a password that may not be theirs.
 */
export async function useLink(
  db: Db,
  given: {
    secret: string;
    kind: LinkKind;
    token: string;
    now: IsoInstant;
    password: string;
  },
): Promise<Outcome<{ personId: number }>> {
  const tokenHash = hashOfToken(given.secret, given.token);
  const owner = await findLiveLink(db, given.kind, tokenHash, given.now);
  const live = isLiveLink(owner);
  if (!live.allowed) return { ok: false, refusal: live };
  const verdict = allOf(
    await passwordsFor(db, requireRecord(owner).personId),
    mayBePassword(given.password, requireRecord(owner)),
  );
  if (!verdict.allowed) return { ok: false, refusal: verdict };

  const passwordHash = await hashPassword(given.password);
  // A link is single-use, so a repeated post is refused and not answered again.
  const acting = { actorKey: `link:${tokenHash}`, submitKey: randomUUID(), now: given.now };
  return runDeed(db, acting, async (trx) => {
    const link = await findLiveLink(trx, given.kind, tokenHash, given.now);
    requireVerdict(isLiveLink(link));
    const person = requireRecord(link);
    await setPassword(trx, person, { passwordHash, now: given.now });
    await deleteTriesFromAnywhere(trx, accountKey(given, "sign-in", person.email));
    return { personId: person.personId };
  });
}
