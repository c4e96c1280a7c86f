// A thread of its own that plans: an instance comes in, a plan goes out, and nothing else is open to it.
import { parentPort } from "node:worker_threads";
import { suggestPlan } from "#app/domain/plan/suggest.ts";
import { loadSolver, relax } from "./highs.server.ts";
import type { PlanAsked, PlanSaid } from "./messages.ts";
import { stepBack } from "./step-back.server.ts";

/** Progress is told in steps of this part. */
const TOLD = 0.05;

stepBack();
const solver = loadSolver();
parentPort?.on("message", (asked: PlanAsked) => void plan(asked));

async function plan({ instance, settings }: PlanAsked): Promise<void> {
  try {
    const loaded = await solver;
    let told = 0;
    const onProgress = (done: number) => {
      if (done < told + TOLD) return;
      told = done;
      say({ kind: "progress", done });
    };
    say({
      kind: "planned",
      suggestion: suggestPlan(instance, settings, (program) => relax(loaded, program), onProgress),
    });
  } catch (error) {
    say({ kind: "failed", because: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function say(said: PlanSaid): void {
  parentPort?.postMessage(said);
}
