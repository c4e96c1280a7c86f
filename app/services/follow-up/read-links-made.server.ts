import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import { mayTakeBackLink, ownerLinkState } from "#app/domain/follow-up/owner-link.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listRowsOfLinks, pageLinks } from "#db/follow-up/owner-links.server.ts";
import type { Db } from "#db/open.server.ts";

/** So many follow-ups of a link are named; it may show a hundred. */
const MOST_NAMED = 20;

/** A page of the links made for a body's follow-ups, newest first: where each stands, and what it shows. */
export async function readLinksMade(db: Db, actor: Actor, bodyId: number, now: IsoInstant, asked: string | null) {
  const { rows: links, ...paged } = await pageLinks(db, bodyId, asked);
  const named = await listRowsOfLinks(db, links.map(({ id }) => id), MOST_NAMED); // prettier-ignore
  const rows = links.map((link) => {
    const its = named.filter((row) => row.ownerLinkId === link.id);
    return {
      id: link.id,
      owner: ownerWordsOf(link),
      madeOn: dayInLondon(new Date(link.createdAt)) as string,
      endsOn: dayInLondon(new Date(link.expiresAt)) as string,
      by: link.createdByName,
      state: ownerLinkState(link, now),
      references: its.map(({ followUpId }) => reference("follow_up", followUpId)),
      more: (its[0]?.named ?? 0) - its.length,
      mayTakeBack: mayTakeBackLink(link, actor, now).allowed,
    };
  });
  return { ...paged, rows };
}
