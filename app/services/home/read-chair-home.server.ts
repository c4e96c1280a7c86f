import type { Actor } from "#app/domain/actor.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { instantInLondon } from "#app/domain/feed/london-time.ts";
import type { Db } from "#db/open.server.ts";
import { readDecisions } from "#app/services/theme/read-decisions.server.ts";
import { readApprovals } from "#app/services/home/read-approvals.server.ts";

/** More than a chair decides in one sitting: the rest is one page on. */
const MOST_ON_HOME = 10;

/** What waits for a chair or vice-chair of these bodies, ready to be decided, and what they have decided today. */
export async function readChairHome(db: Db, actor: Actor, bodyIds: readonly number[], now: IsoInstant) {
  const waiting = await readApprovals(db, actor, { limit: MOST_ON_HOME, offset: 0 }, bodyIds);
  return {
    count: waiting[0]?.all ?? 0,
    waiting,
    decidedToday: await readDecisions(db, actor, now, instantInLondon(actor.today, "00:00")),
  };
}
