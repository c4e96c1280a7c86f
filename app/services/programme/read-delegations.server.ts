import { delegationDaysText, isInForce } from "#app/domain/programme/delegation.ts";
import { mayEndDelegation } from "#app/domain/programme/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { findDelegation, pageDelegations } from "#db/programme/delegations.server.ts";
import type { Db } from "#db/open.server.ts";

/** A page of a body's delegations as the actor sees them, newest first, with whether each may be ended. */
export async function readDelegations(db: Db, actor: Actor, bodyId: number, asked: string | null = null) {
  const { rows, ...paged } = await pageDelegations(db, bodyId, asked);
  return { ...paged, rows: rows.map((delegation) => shown(delegation, actor)) };
}

/** One delegation of this body, or undefined. */
export async function readDelegation(db: Db, actor: Actor, bodyId: number, id: number) {
  const delegation = await findDelegation(db, actor, id);
  return delegation?.bodyId === bodyId ? shown(delegation, actor) : undefined;
}

function shown(delegation: NonNullable<Awaited<ReturnType<typeof findDelegation>>>, actor: Actor) {
  const inForce = isInForce(delegation, actor.today);
  return {
    id: delegation.id,
    words: delegation.words,
    grantedByName: delegation.grantedByName,
    days: delegationDaysText(delegation),
    stateWords: inForce ? "In force" : delegation.fromOn > actor.today ? "Not yet begun" : "Ended",
    version: delegation.version,
    mayEnd: mayEndDelegation(delegation, actor),
  };
}
