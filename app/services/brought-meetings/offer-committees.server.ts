import type { Actor } from "#app/domain/actor.ts";
import { committeesIn } from "#app/domain/brought-meetings/committees.ts";
import { areOurs, mayBrought } from "#app/domain/brought-meetings/may.ts";
import { allOf } from "#app/domain/verdict.ts";
import { findBrought, listKnownCommittees } from "#db/brought-meetings/brought-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { foundIn } from "./kept-meetings.server.ts";

/**
 * Whether these committees may be chosen, and of which meetings of theirs the service has yet to be asked for the
 * agenda: none where files were brought in. Asked before the service is. Undefined where the actor does not see them.
 */
export async function offerCommittees(
  db: Db,
  actor: Actor,
  { broughtId, committees }: { broughtId: number; committees: readonly string[] },
) {
  const brought = await findBrought(db, actor, broughtId);
  if (!brought) return undefined;
  const found = foundIn(brought);
  const lines = committeesIn(found, { id: brought.bodyId, name: brought.bodyName }, await listKnownCommittees(db));
  const bare = found.meetings.filter((one) => committees.includes(one.committee) && one.items.length === 0);
  return {
    verdict: allOf(mayBrought("choose_committees", brought, actor), areOurs(committees, lines)),
    meetingIds: brought.asksService === 1 ? bare.map(({ outsideId }) => outsideId) : [],
  };
}
