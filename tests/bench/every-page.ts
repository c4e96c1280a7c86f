import { fileOf } from "./filling/files.ts";
import { measurePage, spread, type PageMeasured } from "./pages.ts";
import type { Reader } from "./readers.ts";
import type { Section } from "./results.ts";
import { startOver } from "./started.ts";

const READERS: readonly Reader[] = ["officer", "chair", "member", "nobody"];
const TIMES = 5;
const WORST = 25;

/** Every page of the demonstration and of the large filling, just after a row was written, the worst first. */
export async function measureEveryPage(): Promise<Section[]> {
  return [
    await ofFilling("demo", "The pages of the demonstration", "demoPages"),
    await ofFilling("big", "The pages of the large filling", "bigPages"),
  ];
}

async function ofFilling(fill: string, heading: string, aim: "demoPages" | "bigPages"): Promise<Section> {
  const { addressesFor, makeReady } = await import("./addresses.ts");
  const started = await startOver(await fileOf(fill), READERS);
  const pages: PageMeasured[] = [];
  try {
    await makeReady(started.db);
    for (const who of READERS)
      for (const path of await addressesFor(started, who)) pages.push(await measurePage(started, who, path, TIMES));
  } finally {
    await started.stop();
  }
  const { p50, p90, worst } = spread(pages.map(({ cold }) => cold));
  const largest = Math.max(...pages.map(({ kB }) => kB)).toFixed(0);
  const worstFirst = pages.sort((one, other) => other.cold - one.cold).slice(0, WORST);
  return {
    heading,
    note: `${pages.length} pages, each as the officer, the chair, a member or nobody in particular, just after a row was written: CPU p50 ${p50}, p90 ${p90}, worst ${worst} ms; the largest is ${largest} kB of HTML. The ${WORST} worst:`,
    columns: ["", "as", "cold CPU ms", "warm CPU ms", "kB"],
    rows: worstFirst.map((page) => [
      page.path,
      page.who,
      page.cold.toFixed(1),
      page.warm.toFixed(1),
      page.kB.toFixed(0),
    ]),
    met: { [aim]: `${p90} / ${worst} ms` },
  };
}
