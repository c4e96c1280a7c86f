import { staleForm } from "#app/domain/stale.ts";
import { allowed } from "#app/domain/verdict.ts";
import { deleteProvider } from "#db/account/identity-providers.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { ownProvider } from "./own-provider.server.ts";

/** Removes a provider of the council: nobody signs in by it any more, and sessions that began there end. */
export function removeProvider(
  db: Db,
  acting: Acting,
  input: { providerId: number; version: number },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const kept = await ownProvider(trx, acting, input.providerId);
    requireVerdict(kept.version === input.version ? allowed : staleForm([]));
    await deleteProvider(trx, kept.id);
    await writeEvent(trx, acting, {
      action: "provider_removed",
      subject: { kind: "sign_in_rule", id: acting.actor.councilId },
      bodyId: null,
      particulars: { title: kept.name },
    });
    return { name: kept.name };
  });
}
