import { USUAL_SCOPES } from "#app/domain/account/outside.ts";
import type { Actor } from "#app/domain/actor.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { findProvider, listProviders } from "#db/account/identity-providers.server.ts";
import type { Db } from "#db/open.server.ts";

/** The providers of the actor's council, for its administrators. */
export async function listOwnProviders(db: Db, actor: Actor) {
  return (await listProviders(db, actor.councilId)).map(({ id, name, offeredSinceAt, passwordsOffSinceAt }) => ({
    id,
    name,
    words: wordsOf(offeredSinceAt, passwordsOffSinceAt),
  }));
}

function wordsOf(offeredSinceAt: string | null, passwordsOffSinceAt: string | null): string {
  if (offeredSinceAt === null) return "Not yet";
  return passwordsOffSinceAt === null ? "Beside passwords" : "In place of passwords";
}

/** What the form of a provider holds: one of the actor's council, or of a new one; undefined for any other. */
export async function offerProvider(db: Db, actor: Actor, id: number | null) {
  const verdict = mayAdminister(actor);
  if (id === null) return { ...NEW, verdict };
  const provider = await findProvider(db, id);
  if (!provider || provider.councilId !== actor.councilId) return undefined;
  const { name, issuer, clientId, scopes, version, offeredSinceAt, passwordsOffSinceAt } = provider;
  return {
    ...{ id, name, issuer, clientId, scopes, version, verdict },
    offered: offeredSinceAt !== null,
    passwordsOff: passwordsOffSinceAt !== null,
  };
}

const NEW = {
  ...{ id: null, name: "", issuer: "", clientId: "", scopes: USUAL_SCOPES, version: 0 },
  ...{ offered: false, passwordsOff: false },
};
