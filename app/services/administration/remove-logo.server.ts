import { maySayOfCouncil } from "#app/domain/administration/council.ts";
import { changeCouncil } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { councilOf } from "./council-of.server.ts";

const NO_LOGO = { logo: null, logoType: null, logoDigest: null, logoWidth: null, logoHeight: null, logoWords: "" };

/** Takes the council's logo out. Refuses anyone but an administrator, and a stale version. */
export function removeLogo(db: Db, acting: Acting, input: { version: number }): Promise<Outcome<Record<never, never>>> {
  return runDeedFor(db, acting, async (trx) => {
    const { at, logo } = await councilOf(trx, acting.actor);
    await requireCurrent(trx, at, input.version, maySayOfCouncil(null, acting.actor));
    if (!logo) return {};
    await changeCouncil(trx, at.id, NO_LOGO);
    await writeEvent(trx, acting, {
      action: "logo_removed",
      subject: { ...at, version: at.version + 1 },
      bodyId: null,
    });
    return {};
  });
}
