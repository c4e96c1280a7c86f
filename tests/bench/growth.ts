import { fileOf } from "./filling/files.ts";
import { measurePage } from "./pages.ts";
import type { Reader } from "./readers.ts";
import type { Section } from "./results.ts";
import { startOver } from "./started.ts";

const SIZES = [50, 500, 5_000];
const TIMES = 5;
const YEAR = "/programmes/anytown-panel/2026-27";
/** Every list, home, the deadlines, a story, a programme and what shows a whole meeting or year. */
const ASKED: readonly [who: Reader, path: string][] = [
  ["officer", "/"],
  ["chair", "/"],
  ["member", "/"],
  ["nobody", "/"],
  ["officer", "/themes"],
  ["nobody", "/themes/published"],
  ["officer", "/questions"],
  ["officer", "/follow-ups"],
  ["officer", "/follow-ups/not-reported"],
  ["officer", "/deadlines"],
  ["chair", "/approvals"],
  ["member", "/mine"],
  ["officer", "/meetings"],
  ["officer", YEAR],
  ["nobody", YEAR],
  ["officer", `${YEAR}/planner`],
  ["officer", `${YEAR}/history`],
  ["officer", `${YEAR}/year-end`],
  ["nobody", `${YEAR}/year`],
  ["officer", "/meetings/M-1"],
  ["nobody", "/meetings/M-1"],
  ["officer", "/themes/T-1"],
  ["officer", "/themes/T-1/story"],
  ["nobody", "/themes/T-3/story"],
];

/** What pages cost with so much, ten times and a hundred times as much in one body and year. */
export async function measureGrowth(): Promise<Section> {
  const costs: number[][] = [];
  const sizes: number[][] = [];
  for (const items of SIZES) {
    const started = await startOver(await fileOf(`many:${items}`), ["officer", "chair", "member", "nobody"]);
    try {
      for (const [at, [who, path]] of ASKED.entries()) {
        const { cold, kB, status } = await measurePage(started, who, path, TIMES);
        if (status !== 200) throw new Error(`${path} answers ${status} to ${who}: it says nothing of growth`);
        (costs[at] ??= []).push(cold);
        (sizes[at] ??= []).push(kB);
      }
    } finally {
      await started.stop();
    }
  }
  const ratios = costs.map((each) => each.slice(1).map((cost, at) => cost / (each[at] ?? NaN)));
  const worst = ratios.map((each) => Math.max(...each));
  const met = worst.filter((ratio) => ratio <= 1.5).length;
  return {
    heading: "What pages cost when there is more",
    note: `Themes, items, questions, follow-ups, held meetings and occasions: ${SIZES.join(", ")} of each in one body and year. CPU milliseconds, just after a row was written; the ratio is the worse of the two steps.`,
    columns: ["", "as", ...SIZES.map((items) => `${items}`), "worst × 10", `kB at ${SIZES.at(-1)}`],
    rows: ASKED.map(([who, path], at) => [
      path,
      who,
      ...(costs[at] ?? []).map((cost) => cost.toFixed(1)),
      `${worst[at]?.toFixed(2)} ×`,
      (sizes[at]?.at(-1) ?? 0).toFixed(0),
    ]),
    met: { growth: `worst ${Math.max(...worst).toFixed(1)} ×; ${met} of ${worst.length} pages within 1.5 ×` },
  };
}
