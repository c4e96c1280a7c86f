import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { PlaceChanged } from "./request-move.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";

/** What became of each, and how many of those done wait for the chair as variations. */
export type PlacedInBulk = InBulk & { waiting: number };

/** `inBulk` for changes of place: counts those that were put to the chair instead of being made. */
export async function placeInBulk(
  acting: Acting,
  ticked: readonly Ticked[],
  deed: (acting: Acting, one: Ticked) => Promise<Outcome<PlaceChanged>>,
): Promise<PlacedInBulk> {
  let waiting = 0;
  const bulk = await runInBulk(acting, ticked, async (each, one) => {
    const outcome = await deed(each, one);
    if (outcome.ok && outcome.result.how === "variation") waiting += 1;
    return outcome;
  });
  return { ...bulk, waiting };
}
