import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import { mayTakeBackLink } from "#app/domain/follow-up/owner-link.ts";
import type { Db } from "#db/open.server.ts";
import { revokeLink, type OwnerLinkRow } from "#db/follow-up/owner-links.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome, type Trx } from "#app/services/run-deed.server.ts";
import { requireLink } from "./require-link.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Takes a link back that waits for its owner's answer: it no longer works. Refuses by role or where it stands. */
export function takeBackOwnerLink(
  db: Db,
  acting: Acting,
  input: { linkId: number },
): Promise<Outcome<{ owner: string; bodySlug: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const link = await requireLink(trx, acting.actor, input.linkId);
    requireVerdict(mayTakeBackLink(link, acting.actor, acting.now));
    await takeBack(trx, acting, link);
    return { owner: ownerWordsOf(link), bodySlug: link.bodySlug };
  });
}

/** Takes one link back inside a deed that already runs, and records it. */
export async function takeBack(trx: Trx, acting: Acting, link: OwnerLinkRow): Promise<void> {
  await revokeLink(trx, link.id, acting.now);
  await writeEvent(trx, acting, {
    action: "owner_link_revoked",
    subject: { kind: "owner_link", id: link.id },
    bodyId: link.bodyId,
    particulars: { to: ownerWordsOf(link) },
  });
}
