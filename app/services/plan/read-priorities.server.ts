import { priorityOf } from "#app/domain/plan/weigh.ts";
import { meanOf } from "#app/domain/scoring/spread.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listCriteria } from "#db/scoring/criteria.server.ts";
import { findLastClosedRoundId } from "#db/scoring/scoring-rounds.server.ts";
import { placedEntries } from "#app/services/scoring/placed-entries.server.ts";
import type { OfferedProgramme } from "#app/services/programme/offer-programme.server.ts";

/** What each theme of the last scoring round is worth to a plan, and the minutes that it was given there. */
export type Priorities = ReadonlyMap<number, { priority: number; minutes: number }>;

/** Reads the body's last closed scoring round of this year or of one before; nothing where there was none: points that are still given decide nothing. At most five queries. */
export async function readPriorities(db: Db, actor: Actor, programme: OfferedProgramme): Promise<Priorities> {
  const roundId = await findLastClosedRoundId(db, programme.bodyId, programme.startYear);
  const placed = roundId === undefined ? undefined : await placedEntries(db, actor, roundId);
  if (!placed) return new Map();
  const criteria = await listCriteria(db, [placed.round.criteriaSetId]);
  const most = criteria.reduce((sum, { mostPoints }) => sum + mostPoints, 0);
  return new Map(
    placed.entries.map(({ themeId, minutesNeeded, stands, urgentBecause, totals }) => {
      const part = totals.length > 0 && most > 0 ? meanOf(totals) / most : null;
      return [
        themeId,
        { priority: priorityOf({ stands, urgent: urgentBecause !== null, part }), minutes: minutesNeeded },
      ];
    }),
  );
}
