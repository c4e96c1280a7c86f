import { maySayOfCouncil } from "#app/domain/administration/council.ts";
import { putCouncil } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { councilOfPlanner } from "./council-of-planner.server.ts";

const NO_LOGO = { logo: null, logoType: null, logoDigest: null, logoWidth: null, logoHeight: null, logoWords: "" };

/** Takes the council's logo out. Refuses anyone but an administrator, and a stale version. */
export function removeLogo(db: Db, acting: Acting, input: { version: number }): Promise<Outcome<Record<never, never>>> {
  return runDeedFor(db, acting, async (trx) => {
    const { at, logo } = await councilOfPlanner(trx);
    await requireCurrent(trx, at, input.version, maySayOfCouncil(null, acting.actor));
    if (!logo) return {};
    await putCouncil(trx, NO_LOGO);
    await writeEvent(trx, acting, {
      action: "logo_removed",
      subject: { ...at, version: at.version + 1 },
      bodyId: null,
    });
    return {};
  });
}
