import type { OutsideRefusal } from "#app/domain/account/outside.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { findAccount } from "#db/account/accounts.server.ts";
import { findLiveLink } from "#db/account/link-tokens.server.ts";
import {
  findIdentity,
  findOfCouncil,
  insertIdentity,
  type OutsideIdentity,
} from "#db/account/outside-identities.server.ts";
import { insertEvent } from "#db/events.server.ts";
import type { Db } from "#db/open.server.ts";
import type { Row } from "#db/schema.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { endLinks } from "./links.server.ts";

type Came = Pick<Row<"outsideAttempt">, "kind" | "linkHash" | "personId"> & { now: IsoInstant };
type Joined = { ok: true; personId: number; isNew: boolean } | { ok: false; why: OutsideRefusal };

/**
 * Whose account the identity signs in to. One that nobody has joined yet is joined to the account of the invitation that
 * was opened in this browser, or of who is signed in here and asked for it: never by an e-mail address.
 */
export function joinIdentity(db: Db, councilId: number, identity: OutsideIdentity, came: Came): Promise<Joined> {
  return retryWhileBusy(() =>
    db.transaction().execute(async (trx): Promise<Joined> => {
      const known = await findIdentity(trx, identity);
      if (known?.suspendedAt) return { ok: false, why: "suspended" };
      const personId = await personToJoin(trx, came);
      if (known && (personId === undefined || personId === known.personId))
        return { ok: true, personId: known.personId, isNew: false };
      if (came.kind === "proof") return { ok: false, why: "another" };
      if (known) return { ok: false, why: "taken" };
      if (personId === undefined) return { ok: false, why: came.kind === "invitation" ? "link_ended" : "unknown" };
      const person = await findOfCouncil(trx, personId);
      const account = await findAccount(trx, personId);
      if (person?.councilId !== councilId || !account || account.suspendedAt !== null)
        return { ok: false, why: "unknown" };
      await insertIdentity(trx, { ...identity, personId, joinedAt: came.now });
      await endLinks(trx, { personId, email: account.email }, came.now);
      await insertEvent(
        trx,
        { personId, name: person.name, at: came.now },
        { action: "identity_joined", subject: { kind: "person", id: personId }, bodyId: null },
      );
      return { ok: true, personId, isNew: true };
    }),
  );
}

async function personToJoin(trx: Trx, { kind, linkHash, personId, now }: Came): Promise<number | undefined> {
  if (kind === "join" || kind === "proof") return personId ?? undefined;
  if (kind !== "invitation" || linkHash === null) return undefined;
  return (await findLiveLink(trx, "invitation", linkHash, now))?.personId;
}
