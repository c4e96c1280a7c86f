import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { Planner } from "#app/planning/planner.server.ts";
import { makePlan } from "#tests/support/plan-maker.ts";
import { mean } from "./sizes.ts";

const CANCELS = 10;

/** In its thread: from asking to having the plan with its explanations, how soon a cancelled one answers, and its memory. */
export async function apart(): Promise<void> {
  const planner = new Planner({ file: resolve("tests/support/plan-thread.js") });
  console.log("\nIn a thread of its own, explanations and all");
  for (const [items, meetings] of [
    [40, 8],
    [150, 24],
    [500, 48],
    [2000, 120],
  ] as const) {
    const asked = { instance: makePlan(items, meetings, 1), settings: USUAL_SETTINGS };
    const started = performance.now();
    const { underWay } = planner.start("somebody", asked);
    const end = await underWay!.end;
    const words = end.kind === "planned" ? end.suggestion.plan?.summary.words.join(" ") : JSON.stringify(end);
    console.log(`${items} x ${meetings}: ${(performance.now() - started).toFixed(0)} ms. ${words}`);
  }
  await readers(planner);
  const cancels: number[] = [];
  for (let run = 0; run < CANCELS; run++) {
    const { underWay } = planner.start(`person ${run}`, {
      instance: makePlan(2000, 120, run),
      settings: USUAL_SETTINGS,
    });
    await wait(400 + 150 * run);
    const started = performance.now();
    underWay!.cancel();
    await underWay!.end;
    cancels.push(performance.now() - started);
    await wait(300);
  }
  console.log(
    `Cancelled: answered in ${mean(cancels).toFixed(1)} ms, at most ${Math.max(...cancels).toFixed(1)} (aim 100)`,
  );
  console.log(`Memory of the process: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  await planner.close();
}

/** How long others wait for a page of some milliseconds of work from this process, idle and while a plan is worked out. */
async function readers(planner: Planner): Promise<void> {
  const server = createServer((_, response) => {
    let sum = 0;
    for (let n = 0; n < 2_000_000; n++) sum += n % 7;
    response.end(String(sum));
  }).listen(0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const p99 = async (while_: () => boolean) => {
    const waits: number[] = [];
    while (waits.length < 600 && while_()) {
      const started = performance.now();
      await (await fetch(url)).text();
      waits.push(performance.now() - started);
    }
    return waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0;
  };
  await p99(() => true);
  const idle = await p99(() => true);
  let isRunning = true;
  const { underWay } = planner.start("reader", { instance: makePlan(2000, 120, 2), settings: USUAL_SETTINGS });
  void underWay!.end.then(() => (isRunning = false));
  const busy = await p99(() => isRunning);
  underWay!.cancel();
  server.close();
  console.log(
    `Others' p99: ${idle.toFixed(1)} ms idle, ${busy.toFixed(1)} ms while a plan of 2000 x 120 runs (aim 1.2 times)`,
  );
}
