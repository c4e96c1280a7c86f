import { refused } from "#app/domain/verdict.ts";
import { findOwnerOffice, findOwnerPerson } from "#db/follow-up-owners.server.ts";
import { insist, type Trx } from "./act.server.ts";

/** Whom a follow-up is for. */
export type OwnerInput = { ownerPersonId: number | null; ownerOfficeId: number | null; ownerWords: string };

/** Goes on where the owner is one person or one office that there is, or words alone; refuses otherwise. */
export async function insistOwner(trx: Trx, owner: OwnerInput): Promise<void> {
  const { ownerPersonId, ownerOfficeId } = owner;
  if (ownerPersonId !== null && ownerOfficeId !== null)
    insist(refused("input", "Choose a person or an office as its owner, not both."));
  if (ownerPersonId !== null && !(await findOwnerPerson(trx, ownerPersonId)))
    insist(refused("input", "Choose the person from the list."));
  if (ownerOfficeId !== null && !(await findOwnerOffice(trx, ownerOfficeId)))
    insist(refused("input", "Choose the office from the list."));
}
