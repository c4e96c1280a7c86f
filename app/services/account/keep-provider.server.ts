import { mayKeepProvider } from "#app/domain/account/outside.ts";
import { staleForm } from "#app/domain/stale.ts";
import { allowed, refused } from "#app/domain/verdict.ts";
import { insertProvider, updateProvider } from "#db/account/identity-providers.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { PROVIDER_SECRET, type OutsideMaking } from "./outside-client.server.ts";
import { ownProvider } from "./own-provider.server.ts";
import { seal } from "./sealing.server.ts";

/** What an administrator says of a provider; an empty secret leaves the one that is kept. */
export type ProviderGiven = {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  scopes: string;
  offered: boolean;
  passwordsOff: boolean;
};

/** Keeps a provider of the council: a new one, or what is changed of one at the version that was shown. */
export function keepProvider(
  db: Db,
  acting: Acting,
  making: OutsideMaking,
  input: ProviderGiven & { providerId: number | null; version: number },
): Promise<Outcome<{ id: number; name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { name, issuer, clientId, clientSecret, scopes, offered, passwordsOff } = input;
    const may = mayKeepProvider(acting.actor, issuer, making.allowHttp);
    const kept = input.providerId === null ? null : await ownProvider(trx, acting, input.providerId);
    requireVerdict(!kept || kept.version === input.version ? allowed : staleForm([]));
    requireVerdict(may);
    requireVerdict(
      kept || clientSecret !== "" ? allowed : refused("input", "Enter the secret that the provider gave."),
    );
    requireVerdict(
      offered || !passwordsOff ? allowed : refused("input", "Offer it on the sign-in page before passwords are off."),
    );
    const row = {
      ...{ name, issuer, clientId, scopes },
      secretSealed:
        clientSecret === "" && kept ? kept.secretSealed : seal(making.secret, PROVIDER_SECRET, clientSecret),
      offeredSinceAt: offered ? (kept?.offeredSinceAt ?? acting.now) : null,
      passwordsOffSinceAt: passwordsOff ? (kept?.passwordsOffSinceAt ?? acting.now) : null,
    };
    const { councilId } = acting.actor;
    const id = kept ? kept.id : await insertProvider(trx, { ...row, councilId });
    if (kept) await updateProvider(trx, kept.id, row);
    await writeEvent(trx, acting, {
      action: "provider_kept",
      subject: { kind: "sign_in_rule", id: councilId },
      bodyId: null,
      particulars: { title: name, to: wordsOf(offered, passwordsOff) },
    });
    return { id, name };
  });
}

function wordsOf(offered: boolean, passwordsOff: boolean): string {
  if (!offered) return "not offered yet";
  return passwordsOff ? "in place of passwords" : "beside passwords";
}
