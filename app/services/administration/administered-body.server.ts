import { mayAdminister } from "#app/domain/permissions.ts";
import { ofOwnCouncil } from "#app/domain/visibility.ts";
import { allowed } from "#app/domain/verdict.ts";
import { findStandingItem } from "#db/administration/standing-items.server.ts";
import { findBodyBySlug } from "#db/administration/bodies.server.ts";
import { requireCurrent, requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** The body whose memberships or standing items an administrator changes; anyone else is refused. */
export async function requireBody(trx: Trx, acting: Acting, slug: string) {
  requireVerdict(mayAdminister(acting.actor));
  return requireRecord(ofOwnCouncil(acting.actor, await findBodyBySlug(trx, slug)));
}

/** One of that body's standing items, as the form showed it: a stale version is refused. */
export async function requireStandingItem(
  trx: Trx,
  acting: Acting,
  { slug, itemId, version }: { slug: string; itemId: number; version: number },
) {
  const body = await requireBody(trx, acting, slug);
  const item = requireRecord(await findStandingItem(trx, body.id, itemId));
  await requireCurrent(trx, { kind: "standing_item", id: item.id, version: item.version }, version, allowed);
  return { body, item };
}
