import { fileOf } from "./filling/files.ts";
import { inMegabytes, median } from "./numbers.ts";
import type { Section } from "./results.ts";
import { startOver } from "./started.ts";

const STARTS = 5;

/** What the server uses from its first line to its first answer, over a demonstration that is there. */
export async function measureStart(): Promise<Section> {
  const cpu: number[] = [];
  const memory: number[] = [];
  const file = await fileOf("demo");
  for (let n = 0; n < STARTS; n += 1) {
    const { server, stop } = await startOver(file, []);
    try {
      await server.ask("/");
      const { cpuMs, rss } = await server.inside();
      cpu.push(cpuMs);
      memory.push(rss);
    } finally {
      await stop();
    }
  }
  const seconds = (median(cpu) / 1000).toFixed(2);
  return {
    heading: "The start",
    note: "CPU of the process until the home page was answered, and its memory then; the health that is asked for until it answers is in it.",
    columns: ["", "CPU s", "memory MB"],
    rows: [["over the demonstration", seconds, inMegabytes(median(memory))]],
    met: { start: `${seconds} s` },
  };
}
