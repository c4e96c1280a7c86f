import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Planner } from "#app/http/planner.server.ts";

/** How often one address may ask in a minute. */
export const MOST_IN_A_WINDOW = 600;
const WINDOW_SECONDS = 60;
const MOST_ADDRESSES = 10_000;

/** What may be asked, as every answer says it. A kept answer is given without being counted: it costs nothing. */
export const RATE_POLICY = `"default";q=${MOST_IN_A_WINDOW};w=${WINDOW_SECONDS}`;

type Window = { begins: number; asked: number };

/** Of each process by itself: reading writes nothing down, so what is counted is only in its memory. */
const windows = new WeakMap<Planner, Map<string, Window>>();

/** Counts what an address asks of this process; in how many seconds it may ask again, undefined where it may now. */
export function mayAsk(planner: Planner, address: string, at: IsoInstant): number | undefined {
  const known = windows.get(planner) ?? new Map<string, Window>();
  windows.set(planner, known);
  const now = Date.parse(at);
  const last = known.get(address);
  const isOver = !last || now >= last.begins + WINDOW_SECONDS * 1_000 || now < last.begins;
  const window = isOver ? { begins: now, asked: 0 } : last;
  known.delete(address);
  known.set(address, window);
  if (known.size > MOST_ADDRESSES) known.delete(known.keys().next().value ?? "");
  if (window.asked >= MOST_IN_A_WINDOW) return Math.ceil((window.begins + WINDOW_SECONDS * 1_000 - now) / 1_000);
  window.asked += 1;
  return undefined;
}
