import { hasListedOwner, hasOneOwner } from "#app/domain/follow-up/input.ts";
import { eachOnce, leadAndOthers, ownersOf, type Owner } from "#app/domain/follow-up/owner-key.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";
import { hasPart } from "#db/administration/members.server.ts";
import { isOfficeFor } from "#db/administration/offices.server.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

/** Whom a follow-up is for: one, and the others one a line. */
export type OwnersInput = Owner & { otherOwners: string };

type Known = Owner & { name: string };

/**
 * Goes on where the owner is one person who has or had a part in the body, one
 * office that there is, or words alone; refuses otherwise. Nobody learns the name
 * of another body's people by guessing at numbers. Returns whose it is, the first and the others, each once: words that
 * name a person of the body or an office are theirs, as at every other door, and words that name several are several.
 * The others may be `known` by their names, whatever has become of their part since.
 */
export async function requireOwners(
  trx: Trx,
  bodyId: number,
  { otherOwners, ...owner }: OwnersInput,
  today: IsoDate,
  known: readonly Known[] = [],
): Promise<{ lead: Owner; others: Owner[] }> {
  const { ownerPersonId, ownerOfficeId, ownerWords } = owner;
  requireVerdict(hasOneOwner(owner));
  if (ownerPersonId !== null) requireVerdict(hasListedOwner("person", await hasPart(trx, bodyId, ownerPersonId)));
  await requireOffice(trx, bodyId, ownerOfficeId);
  if (otherOwners.trim() === "" && (ownerPersonId !== null || ownerOfficeId !== null || ownerWords === ""))
    return leadAndOthers([owner]);
  const naming = await listParties(trx, bodyId, today);
  const others = otherOwners
    .split("\n")
    .map((line) => line.trim())
    .flatMap((line) => known.find(({ name }) => name === line) ?? ownersOf(inWords(line), naming));
  return leadAndOthers(eachOnce([...ownersOf({ ...owner, name: ownerWords }, naming), ...others]));
}

function inWords(words: string): Known {
  return { ownerPersonId: null, ownerOfficeId: null, ownerWords: words, name: words };
}

/** Goes on where no office is named, or one of the body’s own council; refuses otherwise. */
export async function requireOffice(trx: Trx, bodyId: number, officeId: number | null): Promise<void> {
  if (officeId !== null) requireVerdict(hasListedOwner("office", await isOfficeFor(trx, bodyId, officeId)));
}
