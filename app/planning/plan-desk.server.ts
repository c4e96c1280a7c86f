import type { AskedPlan, PlanDesk } from "#app/domain/plan/asked-plan.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Planner } from "./planner.server.ts";

/** After an hour a plan is worked out again, from where things stand then. */
const KEPT_HOURS = 1;
/** Plans that are kept in memory; the oldest goes first. */
const MOST_KEPT = 50;

/** Keeps each person's last plan in memory, while it is worked out and for an hour after; a server that starts has none. */
export class PlansAsked implements PlanDesk {
  readonly #planner: Planner;
  readonly #onFailed: (because: string) => void;
  readonly #kept = new Map<number, AskedPlan>();

  constructor(planner: Planner, onFailed: (because: string) => void) {
    this.#planner = planner;
    this.#onFailed = onFailed;
  }

  ask(personId: number, asked: Omit<AskedPlan, "end" | "done">): Verdict {
    const { instance, question } = asked;
    const { verdict, underWay } = this.#planner.start(String(personId), { instance, settings: question.settings });
    if (!underWay) return verdict;
    const kept: AskedPlan = { ...asked, end: null, done: underWay.done };
    void underWay.end.then((end) => {
      kept.end = end;
      if (end.kind === "failed") this.#onFailed(end.because);
    });
    this.#letGo(asked.at);
    this.#kept.delete(personId);
    this.#kept.set(personId, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return verdict;
  }

  last(personId: number, now: IsoInstant): AskedPlan | undefined {
    this.#letGo(now);
    return this.#kept.get(personId);
  }

  /** Forgets what was kept for its hour, whoever asks: it says who cannot come when. */
  #letGo(now: IsoInstant): void {
    for (const [person, { at }] of this.#kept) if (addHours(at, KEPT_HOURS) < now) this.#kept.delete(person);
  }

  cancel(personId: number): void {
    this.#planner.of(String(personId))?.cancel();
  }

  /** Ends everything, for a server that stops. */
  close(): Promise<void> {
    return this.#planner.close();
  }
}
