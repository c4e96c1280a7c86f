import { hasListedOwner, hasOneOwner } from "#app/domain/follow-up/input.ts";
import { ownerNamed } from "#app/domain/follow-up/owner-key.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { hasPart } from "#db/administration/members.server.ts";
import { findOffice } from "#db/administration/offices.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Whom a follow-up is for. */
export type OwnerInput = { ownerPersonId: number | null; ownerOfficeId: number | null; ownerWords: string };

/**
 * Goes on where the owner is one person who has or had a part in the body, one
 * office that there is, or words alone; refuses otherwise. Nobody learns the name
 * of another body's people by guessing at numbers. Returns whose it is: words that name a person of the body or an
 * office are theirs, as at every other door.
 */
export async function requireOwner(trx: Trx, bodyId: number, owner: OwnerInput, today: IsoDate): Promise<OwnerInput> {
  const { ownerPersonId, ownerOfficeId } = owner;
  requireVerdict(hasOneOwner(owner));
  if (ownerPersonId !== null) requireVerdict(hasListedOwner("person", await hasPart(trx, bodyId, ownerPersonId)));
  await requireOffice(trx, ownerOfficeId);
  if (ownerPersonId !== null || ownerOfficeId !== null || owner.ownerWords === "") return owner;
  const named = ownerNamed(owner.ownerWords, await listParties(trx, bodyId, today));
  return { ownerPersonId: named.ownerPersonId, ownerOfficeId: named.ownerOfficeId, ownerWords: named.ownerWords };
}

/** Goes on where no office is named, or one that there is; refuses otherwise. */
export async function requireOffice(trx: Trx, officeId: number | null): Promise<void> {
  if (officeId !== null) requireVerdict(hasListedOwner("office", Boolean(await findOffice(trx, officeId))));
}
