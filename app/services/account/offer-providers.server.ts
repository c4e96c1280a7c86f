import { mayUsePassword } from "#app/domain/account/outside.ts";
import type { Person, Reader } from "#app/domain/actor.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findInPlaceOfPasswords, findProvider, listOffered } from "#db/account/identity-providers.server.ts";
import { findOfCouncil, listIdentitiesOf } from "#db/account/outside-identities.server.ts";
import { findOutsideSession } from "#db/account/outside-sessions.server.ts";
import { listCouncilChoices } from "#app/services/administration/list-councils.server.ts";
import type { Db } from "#db/open.server.ts";

/** What the sign-in page offers, of one council or, at the address that several share, of all: who says it needs no password. */
export async function offerWaysIn(db: Db, councilId: number | null) {
  const councils = councilId === null ? await listCouncilChoices(db) : [];
  const only = councilId ?? (councils.length === 1 ? Number(councils[0]?.value) : null);
  return { councils, ...(await offerProviders(db, only)) };
}

/** With which providers people of a council sign in, and whether by a password too. */
export async function offerProviders(db: Db, councilId: number | null) {
  const providers = await listOffered(db, councilId);
  return {
    providers: providers.map(({ id, name }) => ({ id, name })),
    passwords: councilId === null || !providers.some(({ passwordsOffSinceAt }) => passwordsOffSinceAt !== null),
  };
}

/** The same for the council of one person: for whoever opens their invitation. */
export async function offerProvidersTo(db: Db, personId: number) {
  const person = await findOfCouncil(db, personId);
  return person ? offerProviders(db, person.councilId) : { providers: [], passwords: true };
}

/**
 * The provider that the sign-in page offers, or that an administrator tries; undefined for any other, and for that of a
 * council whose own address was not asked.
 */
export async function providerToUse(
  db: Db,
  id: number,
  { councilId, reader }: { councilId: number | null; reader: Reader },
) {
  const provider = await findProvider(db, id);
  if (!provider || (councilId !== null && provider.councilId !== councilId)) return undefined;
  const isTried = reader?.administrator && reader.councilId === provider.councilId;
  return provider.offeredSinceAt !== null || isTried ? provider : undefined;
}

/** Whether a person may use a password: not where their council signs in elsewhere instead. */
export async function passwordsFor(db: Db, personId: number): Promise<Verdict> {
  const person = await findOfCouncil(db, personId);
  const instead = person ? await findInPlaceOfPasswords(db, person.councilId) : undefined;
  return mayUsePassword(instead?.name ?? null);
}

/** The provider at which a session began that may have to be renewed there, by the hash of its id. */
export function providerOfSession(db: Db, idHash: string) {
  return findOutsideSession(db, idHash);
}

/** With which providers the reader has joined their account, and with which they may. */
export async function offerJoining(db: Db, actor: Person) {
  const joined = await listIdentitiesOf(db, actor.personId);
  const { providers } = await offerProviders(db, actor.councilId);
  return { joined, toJoin: providers.filter(({ id }) => !joined.some((one) => one.id === id)) };
}
