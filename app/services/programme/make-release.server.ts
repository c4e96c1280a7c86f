import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { addDays, dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import { changesSince, saysTheSame } from "#app/domain/programme/release-changes.ts";
import type { Change, Snapshot } from "#app/domain/programme/entry.ts";
import { yearLabel, yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";
import { releaseSnapshot, refsIn } from "#app/domain/programme/release.ts";
import type { Db } from "#db/open.server.ts";
import { updateProgramme } from "#db/programme/programmes.server.ts";
import { countPublications } from "#db/public-record/publications.server.ts";
import { readProgrammeRecord } from "#db/programme/release-records.server.ts";
import { findLastRelease, insertRelease } from "#db/programme/releases.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { publishSnapshot } from "./publish-snapshot.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

export type ProgrammeToRelease = YearStart & {
  id: number;
  bodyId: number;
  bodyName: string;
  startYear: number;
  introduction: string;
  version: number;
};

export type NextRelease = {
  number: number;
  snapshot: Snapshot;
  changes: Change[];
  /** Whether readers would see anything that they do not see already. */
  isNews: boolean;
};

/** What the next release of a programme would say if it were made now, and what it would change. Writes nothing. */
export async function planRelease(db: Db, programme: ProgrammeToRelease, now: IsoInstant): Promise<NextRelease> {
  const last = await findLastRelease(db, programme.id);
  const firstDay = yearStartsOn(programme.startYear, programme);
  const lastDay = addDays(yearStartsOn(programme.startYear + 1, programme), -1);
  const records = await readProgrammeRecord(db, { ...programme, firstDay, lastDay }, last?.publishedAt ?? null);
  const snapshot = releaseSnapshot(records, last?.snapshot ?? null, dayInLondon(new Date(now)));
  const refs = refsIn(snapshot);
  const isAllReachable = (await countPublications(db, refs)) === refs.length;
  return {
    number: (last?.number ?? 0) + 1,
    snapshot,
    changes: changesSince(last?.snapshot ?? null, snapshot),
    isNews: !saysTheSame(last?.snapshot ?? null, snapshot) || !isAllReachable,
  };
}

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
