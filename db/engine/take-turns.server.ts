import { setImmediate as nextTurn } from "node:timers";

/** So long one piece of work may hold the thread that answers everybody, between two of its steps. */
const LONGEST_TURN_MS = 10;

let began: number | null = null;

/**
 * Between two steps of something long: a promise that lets in whoever waits, where the thread has been held for ten
 * milliseconds since others last had it; else nothing, and the next step may follow at once.
 */
export function takeTurns(): Promise<void> | undefined {
  const now = performance.now();
  if (began === null) {
    began = now;
    nextTurn(() => (began = null));
  } else if (now - began >= LONGEST_TURN_MS) {
    return new Promise((goOn) => nextTurn(goOn));
  }
  return undefined;
}

/**
 * Before something that cannot be divided, as a page: waits until others have been let in, where the thread is held
 * already. So of many that are asked for at once nobody else waits for more than one.
 */
export async function myTurn(): Promise<void> {
  for (let turn = takeTurns(); turn; turn = takeTurns()) await turn;
}
