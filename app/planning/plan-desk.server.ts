import { randomUUID } from "node:crypto";
import type { AskedPlan, KeptPlans, NewPlan, PlanDesk, PlanEnd } from "#app/domain/plan/asked-plan.ts";
import { mayStartPlan } from "#app/domain/plan/may-start.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Planner, PlanUnderWay } from "./planner.server.ts";

/** So often a process says how far a plan is, and hears that it was cancelled at another. */
const TELLS_EVERY_MS = 2_000;

type Settings = { onFailed: (because: unknown) => void; tellsEveryMs?: number };

/** Has each person's plan worked out here, and tells where plans are kept how far it is and how it ended. */
export class PlansAsked implements PlanDesk {
  readonly #planner: Planner;
  readonly #kept: KeptPlans;
  readonly #settings: Settings;
  readonly #telling = new Set<Promise<void>>();
  #isClosing = false;

  constructor(planner: Planner, kept: KeptPlans, settings: Settings) {
    this.#planner = planner;
    this.#kept = kept;
    this.#settings = settings;
  }

  async ask(personId: number, asked: NewPlan): Promise<Verdict> {
    const holder = randomUUID();
    const { instance, question } = asked;
    if (!(await this.#kept.begin(personId, holder, asked))) return mayStartPlan({ mine: true, running: 0 });
    this.#planner.of(String(personId))?.cancel(); // it was cancelled at another process
    const { verdict, underWay } = this.#planner.start(String(personId), { instance, settings: question.settings });
    if (!underWay) await this.#kept.drop(personId, holder);
    else this.#tell(personId, holder, underWay);
    return verdict;
  }

  last(personId: number, now: IsoInstant): Promise<AskedPlan | undefined> {
    return this.#kept.find(personId, now);
  }

  async cancel(personId: number): Promise<void> {
    await this.#kept.cancel(personId);
    this.#planner.of(String(personId))?.cancel();
  }

  /** Ends everything, for a process that stops: who asked may ask again, anywhere. */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#planner.close();
    await Promise.all(this.#telling);
  }

  #tell(personId: number, holder: string, underWay: PlanUnderWay): void {
    const { onFailed, tellsEveryMs = TELLS_EVERY_MS } = this.#settings;
    const goesOn = () =>
      this.#kept.goesOn(personId, holder, underWay.done()).then(
        (goes) => goes || underWay.cancel(),
        () => {}, // it is told again soon
      );
    const timer = setInterval(() => void goesOn(), tellsEveryMs);
    const ended = underWay.end.then((end) => {
      clearInterval(timer);
      return this.#isClosing ? this.#kept.drop(personId, holder) : this.#end(personId, holder, end);
    });
    const told = ended.catch(onFailed).finally(() => this.#telling.delete(told));
    this.#telling.add(told);
  }

  #end(personId: number, holder: string, end: PlanEnd): Promise<void> {
    if (end.kind === "failed") this.#settings.onFailed(end.because);
    return this.#kept.end(personId, holder, end);
  }
}
