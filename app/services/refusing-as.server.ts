import { Refused } from "./run-deed.server.ts";

/**
 * Runs a deed that is one of many inside another: its refusal is told in the
 * words that `say` makes of it, and the whole is refused.
 */
export async function refusingAs<T>(say: (because: string) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused({ ...error.refusal, because: say(error.refusal.because) });
  }
}
