import { dayInLondon, dateText } from "#app/domain/calendar.ts";
import { ownerLinkEnds } from "#app/domain/follow-up/owner-link.ts";
import { isSameOwner } from "#app/domain/follow-up/owner-key.ts";
import { reference } from "#app/domain/references.ts";
import { insertOwnerLink, listWaitingLinks } from "#db/follow-up/owner-links.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import type { OutstandingFollowUp } from "./list-outstanding.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { takeBack } from "./take-back-owner-link.server.ts";

/**
 * Takes back the links of the same owner that still wait, keeps the new one with the rows that it shows, and writes
 * into the history of each that its owner was chased.
 */
export async function writeChase(
  trx: Trx,
  acting: Acting,
  tokenHash: string,
  chosen: readonly [OutstandingFollowUp, ...OutstandingFollowUp[]],
): Promise<void> {
  const [{ bodyId, ownerName, ownerPersonId, ownerOfficeId, ownerWords }] = chosen;
  const owner = { ownerPersonId, ownerOfficeId, ownerWords };
  for (const earlier of await listWaitingLinks(trx, bodyId, owner, acting.now))
    if (isSameOwner(earlier, owner)) await takeBack(trx, acting, earlier);
  const expiresAt = ownerLinkEnds(acting.now);
  const id = await insertOwnerLink(
    trx,
    {
      tokenHash,
      bodyId,
      ...owner,
      createdAt: acting.now,
      createdByPersonId: acting.actor.personId,
      createdByName: acting.actor.name,
      expiresAt,
    },
    chosen.map((row) => row.id),
  );
  await writeEvent(trx, acting, {
    action: "owner_link_made",
    subject: { kind: "owner_link", id },
    bodyId,
    particulars: { to: ownerName, from: dateText(dayInLondon(new Date(expiresAt))) },
  });
  for (const row of chosen)
    await writeEvent(trx, acting, {
      action: "follow_up_chased",
      subject: { kind: "follow_up", id: row.id },
      about: [{ kind: "owner_link", id }],
      bodyId,
      particulars: { to: ownerName, reference: reference("follow_up", row.id) },
    });
}
