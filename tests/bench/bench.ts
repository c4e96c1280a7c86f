import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { ensureBuilt } from "#app/commands/build-age.js";
import { aimsSection, asMarkdown, asText, type Section } from "./results.ts";

/*
 * What the product costs, beside bare servers and the aims. Everything on this machine, a bounded number of requests
 * each; CPU is that of the server's process, as it says itself, and so holds on a busy machine.
 *
 * npm run bench                          all of it
 * npm run bench -- --only twins,deeds    these parts
 * npm run bench -- --write               all of it, and docs/speed.md written anew
 * PLANNER_BIG=… npm run bench            with a file of the large filling that was made before (npm run bench:fill -- FILE)
 */
const PARTS: Record<string, (folder: string) => Promise<Section | Section[]>> = {
  twins: async (folder) => (await import("./twins.ts")).measureTwins(folder),
  deeds: async (folder) => (await import("./deeds.ts")).measureDeeds(folder),
  search: async (folder) => (await import("./search.ts")).measureSearch(folder),
  pages: async () => (await import("./every-page.ts")).measureEveryPage(),
  growth: async () => (await import("./growth.ts")).measureGrowth(),
  held: async () => (await import("./all-at-once.ts")).measureAllAtOnce(),
  files: async () => (await import("./beside-a-file.ts")).measureBesideFile(),
  start: async () => (await import("./start.ts")).measureStart(),
};
const { values: given } = parseArgs({
  options: { only: { type: "string" }, write: { type: "boolean", default: false } },
});

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), "planner-bench-"));
const sections: Section[] = [];
try {
  for (const name of given.only?.split(",") ?? Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new Error(`There is no part called ${name}: ${Object.keys(PARTS).join(", ")}`);
    const found = [await part(folder)].flat();
    for (const section of found) console.log(asText(section));
    sections.push(...found);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const aims = aimsSection(sections);
console.log(asText(aims));
if (given.write) {
  const layout = await resolveConfig("docs/speed.md");
  writeFileSync("docs/speed.md", await format(pageOf([aims, ...sections]), { ...layout, parser: "markdown" }));
}

function pageOf(all: readonly Section[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}`;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(new Date());
  return [
    "# Speed",
    "",
    `Written by \`npm run bench -- --write\` on ${day}: ${machine}. CPU is that of the server's process, as it says itself, in milliseconds where nothing else is said.`,
    "Ratios are of one run, in turns; compare ratios between machines, not milliseconds.",
    "",
    ...all.map(asMarkdown),
  ].join("\n");
}
