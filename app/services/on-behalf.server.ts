import type { Actor } from "#app/domain/actor.ts";
import { entersForOthers, mayEnterFor } from "#app/domain/on-behalf.ts";
import { listMembersOn } from "#db/administration/members.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, type Acting, type Trx } from "./run-deed.server.ts";

/** The members for whom an officer may enter a proposal, as choices; none for anybody else. */
export async function offerOnBehalf(db: Db, actor: Actor, bodyId: number) {
  if (!entersForOthers(actor, bodyId)) return [];
  const members = await listMembersOn(db, bodyId, actor.today);
  return members.filter(({ id }) => id !== actor.personId).map(({ id, name }) => ({ value: String(id), words: name }));
}

/** Whose a proposal is, and who entered it for them; null where they did themselves. */
export type Whose = { personId: number; enteredByPersonId: number | null };

/** A proposal of the person named, entered by the actor; the actor's own where it is nobody else's. */
export function whoseIs(actor: Actor, forPersonId: number | null): Whose {
  if (forPersonId === null || forPersonId === actor.personId)
    return { personId: actor.personId, enteredByPersonId: null };
  return { personId: forPersonId, enteredByPersonId: actor.personId };
}

/**
 * Whose the proposal is and who enters it: the actor's own where nobody is named.
 * Refuses by role, and a person who is no member of the body today.
 */
export async function requireOnBehalf(
  trx: Trx,
  { actor }: Acting,
  bodyId: number,
  forPersonId: number | null,
): Promise<Whose> {
  const whose = whoseIs(actor, forPersonId);
  if (whose.enteredByPersonId === null) return whose;
  const members = await listMembersOn(trx, bodyId, actor.today);
  requireVerdict(mayEnterFor(whose.personId, { id: bodyId, members }, actor));
  return whose;
}
