import { fileOf } from "./filling/files.ts";
import { load } from "./load.ts";
import type { Section } from "./results.ts";
import { startOver } from "./started.ts";

const PAGE = "/programmes/anytown-pcp/2026-27";
const FILES = ["/follow-ups/tracker.docx", "/programmes/anytown-pcp/2026-27/report.docx"];
const ASKED = 600;

/** How long a kept page takes while an officer makes the largest Word file of the large filling, and while nobody does. */
export async function measureBesideFile(): Promise<Section> {
  const { server, headersOf, stop } = await startOver(await fileOf("big"), ["officer"]);
  const askKept = () => load(server.origin + PAGE, ASKED, { "accept-encoding": "identity" }, { atOnce: 1 });
  try {
    await askKept();
    const idle = await askKept();
    const rows = [["nobody makes a file", "", idle.p50Ms.toFixed(2), idle.p99Ms.toFixed(2), ""]];
    let worst = 0;
    for (const file of FILES) {
      await server.ask(file, headersOf("officer"));
      let making = true;
      const made = (async () => {
        let longestMs = 0;
        let status = 0;
        while (making) {
          const began = performance.now();
          status = (await server.ask(file, headersOf("officer"))).status;
          longestMs = Math.max(longestMs, performance.now() - began);
        }
        return { longestMs, status };
      })();
      const beside = await askKept();
      making = false;
      const { longestMs, status } = await made;
      const ratio = beside.p99Ms / idle.p99Ms;
      worst = Math.max(worst, ratio);
      rows.push([
        `${file} (${status})`,
        longestMs.toFixed(0),
        beside.p50Ms.toFixed(2),
        beside.p99Ms.toFixed(2),
        `${ratio.toFixed(1)} ×`,
      ]);
    }
    return {
      heading: "A kept page while a large file is made",
      note: `${ASKED} requests one after another for ${PAGE} by anybody, in milliseconds of the clock; the officer asks for the file again and again meanwhile.`,
      columns: ["", "the file ms", "p50 ms", "p99 ms", "p99 × idle"],
      rows,
      met: { besideFile: `${worst.toFixed(1)} ×` },
    };
  } finally {
    await stop();
  }
}
