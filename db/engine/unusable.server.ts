import type { StartFailure } from "#app/domain/start-failure.ts";

/** The database cannot be used by this planner. */
export class UnusableDatabase extends Error {
  constructor(readonly failure: StartFailure) {
    super(`The database cannot be used: ${failure}`);
  }
}
