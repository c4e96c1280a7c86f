import { loadavg } from "node:os";

/** How much of a proof is done: all of it, or for a quick look the share that PROOF_SHARE says. */
const SHARE = Number(process.env.PROOF_SHARE || 1);

/** So many of these, or the share of them that is asked for. */
export const share = (whole: number): number => Math.max(1, Math.round(whole * SHARE));

/** Prints a line of figures, with how busy the machine was in the last minute. */
export function tell(what: string, figures: Record<string, string | number>): void {
  const told = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
  console.log(`${what}: ${told.join(", ")} (load ${loadavg()[0]?.toFixed(1)})`);
}

/** The time, rounded up, that this part of all was quicker than. */
export function within(times: readonly number[], part: number): number {
  const inOrder = [...times].sort((one, other) => one - other);
  return Math.ceil(inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? NaN);
}

/** How many milliseconds the work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
