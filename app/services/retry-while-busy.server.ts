import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { cannotSave } from "#app/domain/trouble.ts";
import type { Refusal } from "#app/domain/verdict.ts";
import { troubleOf } from "#db/engine/trouble.server.ts";

/** The database was busy through every try; the form should be offered again (503). */
export class DatabaseBusy extends Error {}

/**
 * How long is waited after each try: about a second and a half in all, in which others are served. Short at first: another
 * process that saves is done in a millisecond or two.
 */
const WAITS_MS = [1, 2, 4, 8, 16, 32, 64, 128, 250, 300, 300, 300];

/** Runs a transaction again where the database is busy; throws `DatabaseBusy` where it stays so. */
export async function retryWhileBusy<T>(run: () => Promise<T>): Promise<T> {
  for (const pause of WAITS_MS) {
    try {
      return await run();
    } catch (error) {
      if (troubleOf(error) !== "busy") throw error;
      await wait(pause + randomInt(pause));
    }
  }
  try {
    return await run();
  } catch (error) {
    throw troubleOf(error) === "busy" ? new DatabaseBusy("The database is busy", { cause: error }) : error;
  }
}

/** The refusal of a form whose deed met this error, where it is trouble of the database and no mistake. */
export function refusalOfTrouble(error: unknown): Refusal | undefined {
  const trouble = troubleOf(error);
  return trouble && cannotSave(trouble);
}

/** For `catch`: goes on with this where it is trouble of the database, and throws any other error. */
export function unlessTrouble<T>(goOnWith: T): (error: unknown) => T {
  return (error) => {
    if (troubleOf(error) === undefined) throw error;
    return goOnWith;
  };
}
