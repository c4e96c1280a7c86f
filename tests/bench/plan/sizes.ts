import { Board } from "#app/domain/plan/board.ts";
import { violationsOf } from "#app/domain/plan/checker.ts";
import { compilePlan } from "#app/domain/plan/compile.ts";
import { linearProgramOf } from "#app/domain/plan/linear-program.ts";
import { firstFit } from "#app/domain/plan/round.ts";
import { USUAL_SETTINGS } from "#app/domain/plan/settings.ts";
import { solvePlan } from "#app/domain/plan/solve.ts";
import { placesOf } from "#app/domain/plan/view.ts";
import { relax } from "#app/planning/highs.server.ts";
import { makePlan } from "#tests/support/plan-maker.ts";
import { solverForTests } from "#tests/support/plan-solved.ts";

const SIZES = [
  { items: 150, meetings: 24, pass: "1.5 %", aim: "0.95 % in 0.5 s" },
  { items: 500, meetings: 48, pass: "1.0 %", aim: "0.65 % in 1 s" },
  { items: 2000, meetings: 120, pass: "1.0 %", aim: "0.40 % in 3 s" },
];
const SEEDS = 10;

/** Three sizes and ten seeds: how near to the upper limit, what is broken, and first come first served beside it. */
export async function sizes(): Promise<void> {
  const solver = await solverForTests();
  console.log(
    `\nGap to the upper limit of the linear program, ${SEEDS} seeds; what the law grants and what stays is not counted`,
  );
  for (const { items, meetings, pass, aim } of SIZES) {
    const gaps: number[] = [];
    const firstGaps: number[] = [];
    const wall: number[] = [];
    const cpu: number[] = [];
    let [broken, missed, impossible] = [0, 0, 0];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const instance = makePlan(items, meetings, seed);
      const [started, used] = [performance.now(), process.cpuUsage()];
      const plan = compilePlan(instance, USUAL_SETTINGS);
      const relaxed = relax(solver, linearProgramOf(plan))!;
      const found = solvePlan(plan, relaxed);
      wall.push(performance.now() - started);
      const { user, system } = process.cpuUsage(used);
      cpu.push((user + system) / 1000);
      const gap = (worth: number) => ((relaxed.bound - worth) / (relaxed.bound - plan.granted)) * 100;
      gaps.push(gap(found.worth));
      broken += violationsOf(instance, USUAL_SETTINGS, placesOf({ instance, plan }, found.place)).length;
      plan.statutory.forEach((law, item) => {
        if (law === 0 || found.place[item] !== -1) return;
        missed++;
        if (plan.start[item] === plan.start[item + 1]) impossible++;
      });
      const board = new Board(plan);
      firstFit(board);
      firstGaps.push(gap(board.worth));
    }
    console.log(
      `${items} x ${meetings}: mean ${mean(gaps).toFixed(2)} %, worst ${Math.max(...gaps).toFixed(2)} % (passes at ${pass}, aim ${aim});`,
      `first fit ${mean(firstGaps).toFixed(1)} %; ${broken} broken; statutory without a place ${missed}, ${impossible} of them with no meeting at all;`,
      `${mean(wall).toFixed(0)} ms on the clock, quickest ${Math.min(...wall).toFixed(0)}, ${mean(cpu).toFixed(0)} ms of processor`,
    );
  }
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
