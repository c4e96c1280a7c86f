import { COUNCIL_FIELDS, maySayOfCouncil } from "#app/domain/administration/council.ts";
import { changedFields } from "#app/domain/events.ts";
import { labelsOf, pick } from "#app/domain/field.ts";
import { changeCouncil } from "#db/administration/council.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireCurrent, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { councilOf } from "./council-of.server.ts";

const LABELS = labelsOf(pick(COUNCIL_FIELDS, ["name", "colour", "welcome"]));

/**
 * Says whose planner this is: its name, the colour of the header, the welcome. Refuses anyone but an administrator, a
 * colour that white letters cannot be read on, and a stale version (0 where nobody has said anything).
 */
export function editCouncil(
  db: Db,
  acting: Acting,
  input: { version: number; name: string; colour: string | null; welcome: string },
): Promise<Outcome<{ name: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { at, said } = await councilOf(trx, acting.actor);
    await requireCurrent(trx, at, input.version, maySayOfCouncil(input.colour, acting.actor));

    const { name, colour, welcome } = input;
    const changed = changedFields(said, { name, colour: colour ?? "", welcome }, LABELS);
    if (changed.length === 0) return { name };
    await changeCouncil(trx, at.id, { name, colour, welcome });
    await writeEvent(trx, acting, {
      action: "council_edited",
      subject: { ...at, version: at.version + 1 },
      bodyId: null,
      particulars: { changed },
    });
    return { name };
  });
}
