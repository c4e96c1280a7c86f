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
  if (ownerPersonId !== null && ownerOfficeId !== null)
    requireVerdict(refused("input", "Choose a person or an office as its owner, not both."));
  if (ownerPersonId !== null && !(await hasPart(trx, bodyId, ownerPersonId)))
    requireVerdict(refused("input", "Choose the person from the list."));
  if (ownerOfficeId !== null && !(await findOffice(trx, ownerOfficeId)))
    requireVerdict(refused("input", "Choose the office from the list."));
}
