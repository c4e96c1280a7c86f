import { refreshTokenGrant, ResponseBodyError } from "openid-client";
import { GOOD_MINUTES } from "#app/domain/account/outside.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { findProvider } from "#db/account/identity-providers.server.ts";
import { claimRenewal, listToRenew, renewSession } from "#db/account/outside-sessions.server.ts";
import { deleteSession } from "#db/account/sessions.server.ts";
import type { Db } from "#db/open.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import { configOf, REFRESH_TOKEN, type OutsideMaking } from "./outside-client.server.ts";
import { seal, unseal } from "./sealing.server.ts";

const BEFORE_MINUTES = 5;
const USED_MINUTES = 15;
const MOST_ROUNDS = 20;

type Asking = Omit<OutsideMaking, "origin">;
type ToRenew = Awaited<ReturnType<typeof listToRenew>>[number];

/**
 * Asks providers whether sessions in use that end soon are in force there: those that are go on, and those that have ended
 * there end here at once. Where a provider does not answer they end by themselves, some minutes later. Returns how many ended.
 */
export async function renewOutside(db: Db, making: Omit<Asking, "now">, now: IsoInstant): Promise<number> {
  const which = { now, by: addHours(now, BEFORE_MINUTES / 60), usedSince: addHours(now, -USED_MINUTES / 60) };
  let ended = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const toRenew = await listToRenew(db, which);
    if (toRenew.length === 0) break;
    const over = await Promise.all(toRenew.map((session) => renewOne(db, { ...making, now }, session)));
    ended += over.filter(Boolean).length;
  }
  return ended;
}

async function renewOne(db: Db, making: Asking, session: ToRenew): Promise<boolean> {
  const { sessionIdHash, renewedAt: before, refreshSealed } = session;
  const claim = { before, now: making.now };
  if (!(await retryWhileBusy(() => claimRenewal(db, sessionIdHash, claim)))) return false;
  const provider = await findProvider(db, session.providerId);
  const token = unseal(making.secret, REFRESH_TOKEN, refreshSealed ?? "");
  if (!provider || token === null) return false;
  try {
    const tokens = await refreshTokenGrant(await configOf(making, provider), token);
    if ((tokens.claims()?.sub ?? session.subject) !== session.subject) throw new Error("It renewed somebody else.");
    await retryWhileBusy(() =>
      renewSession(db, sessionIdHash, {
        refreshSealed: seal(making.secret, REFRESH_TOKEN, tokens.refresh_token ?? token),
        goodUntil: addHours(making.now, GOOD_MINUTES / 60),
      }),
    );
    return false;
  } catch (error) {
    const hasEnded = error instanceof ResponseBodyError && error.error === "invalid_grant";
    if (hasEnded) await retryWhileBusy(() => deleteSession(db, sessionIdHash));
    return hasEnded;
  }
}
