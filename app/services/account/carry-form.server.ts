import { CARRIED_FORMS, TOO_MANY_CARRIED } from "#app/domain/account/outside.ts";
import type { Db } from "#db/open.server.ts";
import { countTry, type From } from "#app/services/try-limit.server.ts";

/**
 * Whether a form that somebody without a session sent goes along to the provider and back: it is kept here meanwhile, so
 * that one address may have so many kept and no more. Null where it may, or where there is none.
 */
export async function mayCarryForm(db: Db, from: From, kept: string) {
  if (kept === "") return null;
  const counted = await countTry(db, from, "outside", from.address, CARRIED_FORMS, TOO_MANY_CARRIED);
  return Array.isArray(counted) ? null : ({ ok: false, refusal: counted } as const);
}
