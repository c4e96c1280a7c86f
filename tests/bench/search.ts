import { join } from "node:path";
import { searchRecords } from "#app/services/search/search-records.server.ts";
import { openReader, openWriter } from "#db/engine/sqlite/open.server.ts";
import { as } from "#tests/support/cast.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";
import { fillLibrary } from "./filling/library.ts";
import { part } from "./numbers.ts";
import { disturb } from "./pages.ts";
import type { Section } from "./results.ts";

const RECORDS = 100_000;
const ROUNDS = 40;
/** Not counted: a server that has just started is measured elsewhere. */
const WARMING = 3;
const A_PAGE = 20;
const COMMON = "a common word";

/** What is typed, and the same for a bare index: the last word may go on, the others are whole. */
const ASKED = [
  ["a rare word", "w2pxord", '"w2pxord"*'],
  ["two words", "taxi licensing", '"taxi" AND "licensing"*'],
  ["three words", "hotel school referral", '"hotel" AND "school" AND "referral"*'],
  [COMMON, "safeguarding", '"safeguarding"*'],
  ["half a word", "safegu", '"safegu"*'],
  ["a slip", "taxi licencing", '"taxi" AND "licensing"*'],
] as const;

/**
 * Search over 100,000 records as an officer asks for it (what they may see, counts, marks and all) beside a bare query
 * of the same index, turn by turn; a row is written before each, so that nothing found is remembered.
 */
export async function measureSearch(folder: string): Promise<Section> {
  const path = join(folder, "library.db");
  await fillLibrary(path, RECORDS);
  const writer = openWriter(path);
  const { db, sqlite } = openReader(path);
  const bare = sqlite
    .prepare("select rowid from working_index where working_index match ? order by rank limit ?")
    .pluck();
  const rows: string[][] = [];
  const met: Section["met"] = {};
  try {
    for (const [name, typed, match] of ASKED) {
      const search: number[] = [];
      const twin: number[] = [];
      let total = 0;
      for (let round = -WARMING; round < ROUNDS; round += 1) {
        disturb(writer.sqlite);
        const took = await cpuOf(async () => {
          total = (await searchRecords(db, as("officer"), { typed, index: "working" }))?.total ?? 0;
        });
        const tookBare = await cpuOf(async () => bare.all(match, A_PAGE));
        if (round < 0) continue;
        search.push(took);
        twin.push(tookBare);
      }
      if (name === COMMON) met.search = `${part(search, 0.95).toFixed(1)} ms`;
      rows.push([
        name,
        String(total),
        ...[0.5, 0.95].flatMap((share) => [part(search, share).toFixed(1), part(twin, share).toFixed(1)]),
        `${(part(search, 0.5) / part(twin, 0.5)).toFixed(2)} ×`,
      ]);
    }
  } finally {
    await db.destroy();
    await writer.db.destroy();
  }
  return {
    heading: `Search over ${RECORDS.toLocaleString("en-GB")} records`,
    note: "CPU milliseconds of a search by an officer, beside a bare query of the same index that ranks by the same function.",
    columns: ["", "found", "p50", "bare p50", "p95", "bare p95", "× bare, p50"],
    rows,
    met,
  };
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  return cpuMsSince(began);
}
