import { mayAdminister } from "#app/domain/permissions.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** The body whose memberships or standing items an administrator changes; anyone else is refused. */
export async function requireBody(trx: Trx, acting: Acting, slug: string) {
  requireVerdict(mayAdminister(acting.actor));
  return requireRecord(await findBodyBySlug(trx, slug));
}
