import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { updateProgramme } from "#db/programme/programmes.server.ts";
import { insertRelease } from "#db/programme/releases.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { ProgrammeToRelease, NextRelease } from "./plan-release.server.ts";
import { publishSnapshot } from "./publish-snapshot.server.ts";

/**
 * Makes the planned release: keeps it under its number, puts it before readers,
 * moves the programme to published and writes the event. For `publishProgramme`,
 * and for seeding years that are past; the caller has asked whether it may.
 */
export async function makeRelease(
  trx: Trx,
  acting: Acting,
  programme: ProgrammeToRelease,
  planned: NextRelease,
  note = "",
): Promise<{ number: number }> {
  const releaseId = await insertRelease(trx, {
    programmeId: programme.id,
    number: planned.number,
    publishedAt: acting.now,
    publishedByName: acting.actor.name,
    note,
    snapshot: planned.snapshot,
    changes: planned.changes,
  });
  const title = `${programme.bodyName} ${yearLabel(programme.startYear, programme)}`;
  await publishSnapshot(trx, planned.snapshot, { ...programme, releaseId, title, at: acting.now });
  await updateProgramme(trx, programme.id, { state: PROGRAMME_DEEDS.publish_programme.to });
  await writeEvent(trx, acting, {
    action: "programme_published",
    subject: { kind: "programme", id: programme.id, version: programme.version + 1 },
    bodyId: programme.bodyId,
    reason: note || null,
    particulars: { number: planned.number },
  });
  return { number: planned.number };
}
