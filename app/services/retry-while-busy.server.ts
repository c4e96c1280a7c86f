import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

/** The database was busy through every try; the form should be offered again (503). */
export class DatabaseBusy extends Error {}

const TRIES = 3;

/** Runs a transaction again where the database is busy; throws `DatabaseBusy` after three tries. */
export async function retryWhileBusy<T>(run: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tried >= TRIES) throw new DatabaseBusy("The database is busy", { cause: error });
      await wait(randomInt(50, 150) * tried);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
