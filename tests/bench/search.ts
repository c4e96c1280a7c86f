import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { openReader } from "#db/open.server.ts";
import { as } from "#tests/support/cast.ts";
import { fillLibrary } from "./filling/library.ts";

const RECORDS = 100_000;
const ROUNDS = 15;
const A_PAGE = 20;

/** What is typed, and the same for a bare index: the last word may go on, the others are whole. */
const ASKED = [
  ["a rare word", "w2pxord", '"w2pxord"*'],
  ["two words", "taxi licensing", '"taxi" AND "licensing"*'],
  ["three words", "hotel school referral", '"hotel" AND "school" AND "referral"*'],
  ["a common word", "safeguarding", '"safeguarding"*'],
  ["half a word", "safegu", '"safegu"*'],
  ["a slip", "taxi licencing", '"taxi" AND "licensing"*'],
] as const;

/**
 * Search over 100,000 records as an officer asks for it (what they may see,
 * counts, marks and all) beside a bare query of the same index, turn by turn.
 */
export async function measureSearch(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "planner-search-"));
  const path = join(folder, "library.db");
  await fillLibrary(path, RECORDS);
  const { db, sqlite } = openReader(path);
  const bare = sqlite
    .prepare("select rowid from working_index where working_index match ? order by rank limit ?")
    .pluck();
  console.log(`\nSearch over ${RECORDS.toLocaleString("en-GB")} records: p50 and p95 beside a bare FTS5 query`);
  try {
    for (const [name, typed, match] of ASKED) {
      const search: number[] = [];
      const twin: number[] = [];
      let total = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        search.push(
          await timed(async () => {
            total = (await searchRecords(db, as("officer"), { typed, index: "working" }))?.total ?? 0;
          }),
        );
        twin.push(await timed(async () => bare.all(match, A_PAGE)));
      }
      print(name, total, search, twin);
    }
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function print(name: string, total: number, search: number[], twin: number[]): void {
  const cells = [0.5, 0.95].map((part) => {
    const [ours, bare] = [at(search, part), at(twin, part)];
    const words = `${ours.toFixed(1)} ms / ${bare.toFixed(1)} ms`;
    return `p${part * 100} ${words.padStart(20)} = ${(ours / bare).toFixed(2)}x`.padEnd(36);
  });
  console.log(`${name.padEnd(16)}${String(total).padStart(7)} found   ${cells.join("")}`);
}

function at(tookMs: readonly number[], part: number): number {
  const sorted = [...tookMs].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
