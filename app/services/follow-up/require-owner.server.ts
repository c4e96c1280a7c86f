import { hasOneOwner } from "#app/domain/follow-up/input.ts";
import { refused } from "#app/domain/verdict.ts";
import { hasPart } from "#db/administration/members.server.ts";
import { findOffice } from "#db/administration/offices.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Whom a follow-up is for. */
export type OwnerInput = { ownerPersonId: number | null; ownerOfficeId: number | null; ownerWords: string };

/**
 * Goes on where the owner is one person who has or had a part in the body, one
 * office that there is, or words alone; refuses otherwise. Nobody learns the name
 * of another body's people by guessing at numbers.
 */
export async function requireOwner(trx: Trx, bodyId: number, owner: OwnerInput): Promise<void> {
  const { ownerPersonId, ownerOfficeId } = owner;
  requireVerdict(hasOneOwner(owner));
  if (ownerPersonId !== null && !(await hasPart(trx, bodyId, ownerPersonId)))
    requireVerdict(refused("input", "Choose the person from the list."));
  await requireOffice(trx, ownerOfficeId);
}

/** Goes on where no office is named, or one that there is; refuses otherwise. */
export async function requireOffice(trx: Trx, officeId: number | null): Promise<void> {
  if (officeId !== null && !(await findOffice(trx, officeId)))
    requireVerdict(refused("input", "Choose the office from the list."));
}
