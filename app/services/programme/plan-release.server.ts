import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import { changesSince, isSameSnapshot } from "#app/domain/programme/release-changes.ts";
import type { Change, Snapshot } from "#app/domain/programme/entry.ts";
import { yearEndsOn, yearStartsOn, type YearStart } from "#app/domain/municipal-year.ts";
import { heldPart } from "#app/domain/programme/held-part.ts";
import { releaseSnapshot } from "#app/domain/programme/release.ts";
import { refsIn } from "#app/domain/programme/release-refs.ts";
import { takeTurns } from "#db/engine/take-turns.server.ts";
import type { Db } from "#db/open.server.ts";
import { countPublications } from "#db/public-record/publications.server.ts";
import { readProgrammeRecord } from "#db/programme/release-records.server.ts";
import { findLastRelease } from "#db/programme/releases.server.ts";

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

/**
 * What the next release of a programme would say if it were made now, and what it would change; with `heldOnly` it says
 * no more than has happened and readers have already. Writes nothing.
 */
export async function planRelease(
  db: Db,
  programme: ProgrammeToRelease,
  now: IsoInstant,
  { heldOnly = false } = {},
): Promise<NextRelease> {
  const last = await findLastRelease(db, programme.id);
  const firstDay = yearStartsOn(programme.startYear, programme);
  const lastDay = yearEndsOn(programme.startYear, programme);
  const all = await readProgrammeRecord(db, { ...programme, firstDay, lastDay }, last?.publishedAt ?? null);
  const records = heldOnly ? heldPart(all, last?.snapshot ?? null) : all;
  await takeTurns();
  const snapshot = releaseSnapshot(records, last?.snapshot ?? null, dayInLondon(new Date(now)));
  await takeTurns();
  const refs = refsIn(snapshot);
  const isAllReachable = (await countPublications(db, refs)) === refs.length;
  await takeTurns();
  const changes = changesSince(last?.snapshot ?? null, snapshot);
  await takeTurns();
  return {
    number: (last?.number ?? 0) + 1,
    snapshot,
    changes,
    isNews: !isSameSnapshot(last?.snapshot ?? null, snapshot) || !isAllReachable,
  };
}
