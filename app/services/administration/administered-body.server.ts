import { mayAdminister } from "#app/domain/permissions.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import { insist, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { insistFound } from "#app/services/require-record.server.ts";

/** The body whose memberships or standing items an administrator changes; anyone else is refused. */
export async function insistBody(trx: Trx, acting: Acting, slug: string) {
  insist(mayAdminister(acting.actor));
  return insistFound(await findBodyBySlug(trx, slug));
}
