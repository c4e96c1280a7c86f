import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import type { KeptPlans, NewPlan, PlanEnd } from "#app/domain/plan/asked-plan.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  beginAskedPlan,
  deleteAskedPlansBefore,
  dropAskedPlan,
  endAskedPlan,
  findAskedPlan,
  noteAskedPlan,
} from "#db/plan/asked-plans.server.ts";

/** After an hour a plan is worked out again, from where things stand then. */
const KEPT_HOURS = 1;
/** A process that has not said for so long that it works a plan out has died. */
const SILENT_HOURS = 30 / 3_600;

const DIED: PlanEnd = { kind: "failed", because: "The process that worked it out has ended." };

type Connections = { write: Db; read: Db; clock: () => Date };

/** Keeps each person's last plan in the database, while it is worked out and for an hour after. */
export function keptPlans({ write, read, clock }: Connections): KeptPlans {
  const now = (): IsoInstant => clock().toISOString();
  return {
    begin: (personId, holder, asked) =>
      retryWhileBusy(async () => {
        await forgetOldPlans(write, asked.at);
        const plan = { personId, holder, at: asked.at, aliveAt: now(), asked: JSON.stringify(asked) };
        return beginAskedPlan(write, plan, addHours(now(), -SILENT_HOURS));
      }),
    find: async (personId, at) => {
      const kept = await findAskedPlan(read, personId);
      if (!kept || addHours(kept.at, KEPT_HOURS) < at) return undefined;
      const end = kept.ended === null ? null : (JSON.parse(kept.ended) as PlanEnd);
      const died = end === null && kept.aliveAt <= addHours(at, -SILENT_HOURS);
      return { ...(JSON.parse(kept.asked) as NewPlan), done: kept.percent / 100, end: died ? DIED : end };
    },
    goesOn: (personId, holder, done) =>
      noteAskedPlan(write, { personId, holder }, { percent: Math.round(done * 100), aliveAt: now() }),
    end: (personId, holder, end) =>
      retryWhileBusy(() => endAskedPlan(write, { personId, holder }, JSON.stringify(end))),
    drop: (personId, holder) => retryWhileBusy(() => dropAskedPlan(write, { personId, holder })),
    cancel: (personId) =>
      retryWhileBusy(() => endAskedPlan(write, { personId }, JSON.stringify({ kind: "cancelled" } satisfies PlanEnd))),
  };
}

/** Forgets what was kept for its hour, whoever asked: it says who cannot come when. */
export function forgetOldPlans(db: Db, now: IsoInstant): Promise<void> {
  return deleteAskedPlansBefore(db, addHours(now, -KEPT_HOURS));
}
