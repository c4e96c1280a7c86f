import type { Database as Sqlite } from "better-sqlite3";
import { medianOf, part } from "./numbers.ts";
import type { Reader } from "./readers.ts";
import type { Started } from "./started.ts";

/** What a page costs, in CPU milliseconds of the server (medians). */
export type PageMeasured = {
  path: string;
  who: Reader;
  status: number;
  kB: number;
  cold: number;
  warm: number;
  /** The longest that the main thread worked in one go while it was asked cold, in CPU milliseconds. */
  held: number;
};

const WARM_AT_ONCE = 3;
/** How often a page is asked before it is measured, for so long at most: code that was never run is slow, whatever it does. */
const BEFORE = 15;
const BEFORE_MS = 1_500;

/**
 * Writes a row of every body, as somebody at work would, from a connection of its own: whatever was kept or
 * remembered of what the database says is worth nothing then.
 */
export function disturb(sqlite: Sqlite): void {
  sqlite.exec(`
    begin immediate;
    update body set version = version + 1;
    update agenda_item set officer_notes = officer_notes || '.', version = version + 1
      where id in (select min(id) from agenda_item group by body_id);
    commit`);
}

/** Asks for the page as this reader so many times, each time just after a row was written, and so many times again. */
export async function measurePage(started: Started, who: Reader, path: string, times: number): Promise<PageMeasured> {
  const { server, sqlite } = started;
  const headers = { "accept-encoding": "identity", ...started.headersOf(who) };
  const ask = () => server.ask(path, headers);
  const first = await ask();
  const began = performance.now();
  for (let n = 1; n < BEFORE && performance.now() - began < BEFORE_MS; n += 1) {
    disturb(sqlite);
    await ask();
  }
  const idle = await medianOf(5, () => server.cpuOf(async () => {}));
  await server.inside("watch");
  const cold = await medianOf(times, () => {
    disturb(sqlite);
    return server.cpuOf(ask);
  });
  const { heldMs: held } = await server.inside("unwatch");
  await ask();
  const warm = await medianOf(times, () =>
    server.cpuOf(async () => {
      for (let n = 0; n < WARM_AT_ONCE; n += 1) await ask();
    }),
  );
  const { status, bytes } = first;
  return { path, who, status, kB: bytes / 1024, cold: cold - idle, warm: (warm - idle) / WARM_AT_ONCE, held };
}

/** What half of these cost at most, nine tenths, and the worst of them, in CPU milliseconds. */
export function spread(costs: readonly number[]): { p50: string; p90: string; worst: string } {
  const at = (share: number) => part(costs, share).toFixed(1);
  return { p50: at(0.5), p90: at(0.9), worst: at(1) };
}

/** The table of pages, in the order given or the worst first, with what half and nine tenths of each reader's cost. */
export function printPages(pages: readonly PageMeasured[], worstFirst: boolean): void {
  const inOrder = worstFirst ? [...pages].sort((one, other) => other.cold - one.cold) : pages;
  console.log("CPU ms cold   warm    held   HTML kB  status  as       page");
  for (const { path, who, status, kB, cold, warm, held } of inOrder)
    console.log(
      cold.toFixed(1).padStart(11),
      warm.toFixed(1).padStart(6),
      held.toFixed(1).padStart(7),
      kB.toFixed(0).padStart(9),
      String(status).padStart(7),
      ` ${who.padEnd(8)}`,
      path,
    );
  if (!worstFirst) return;
  for (const who of ["all", ...new Set(pages.map((page) => page.who))]) {
    const costs = pages.filter((page) => who === "all" || page.who === who).map(({ cold }) => cold);
    const { p50, p90, worst } = spread(costs);
    console.log(`${who}: ${costs.length} pages, cold p50 ${p50}, p90 ${p90}, worst ${worst} ms`);
  }
}
