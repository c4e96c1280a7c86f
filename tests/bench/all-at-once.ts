import { fileOf } from "./filling/files.ts";
import { inMegabytes } from "./numbers.ts";
import type { Reader } from "./readers.ts";
import type { Section } from "./results.ts";
import { startOver } from "./started.ts";

const READERS: readonly Reader[] = ["officer", "chair", "member", "nobody"];

/** Every page and every file of the large filling asked at once: how long its main thread is held, and what is in memory then. */
export async function measureAllAtOnce(): Promise<Section> {
  const { addressesFor, makeReady } = await import("./addresses.ts");
  const started = await startOver(await fileOf("big"), READERS);
  const { server, headersOf } = started;
  try {
    await makeReady(started.db);
    const idle = await server.inside("collect");
    const pages: [Reader, string][] = [];
    const files: [Reader, string][] = [];
    for (const who of READERS) {
      for (const path of await addressesFor(started, who)) pages.push([who, path]);
      for (const path of await addressesFor(started, who, true)) files.push([who, path]);
    }
    const rows: string[][] = [];
    let longest = 0;
    for (const [name, asked] of [
      ["every page", pages],
      ["every file", files],
      ["every page and file", [...pages, ...files]],
    ] as const) {
      await server.inside("watch");
      const before = await server.inside();
      const busy = { count: 0 };
      await Promise.all(
        asked.map(async ([who, path]) => {
          const { status } = await server.ask(path, { "accept-encoding": "identity", ...headersOf(who) });
          if (status === 503) busy.count += 1;
        }),
      );
      const { heldMs, cpuMs, peak, rss } = await server.inside("unwatch");
      longest = Math.max(longest, heldMs);
      rows.push([
        name,
        String(asked.length),
        heldMs.toFixed(0),
        (cpuMs - before.cpuMs).toFixed(0),
        String(busy.count),
        inMegabytes(rss),
        inMegabytes(peak),
      ]);
    }
    const after = await server.inside("collect");
    return {
      heading: "Everything asked of the large filling at once",
      note: `As every reader, over eight connections. Held is the most CPU that the main thread used between two beats of a millisecond, which is how long anybody else would have waited. Memory is what the system holds for the server's process: ${inMegabytes(idle.rss)} MB before, ${inMegabytes(after.rss)} MB after the last round when what is free was collected.`,
      columns: ["", "asked", "held ms", "CPU ms", "busy", "memory MB", "peak MB"],
      rows,
      met: { held: `${longest.toFixed(0)} ms`, memory: `${inMegabytes(after.peak)} MB at most` },
    };
  } finally {
    await started.stop();
  }
}
