import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { ItemMoved } from "./move-item-by.server.ts";
import { runInBulk, type InBulk, type Ticked } from "#app/services/run-in-bulk.server.ts";

/** What became of each, and how many of those done wait for the chair as variations. */
export type MovedInBulk = InBulk & { waiting: number };

/** `runInBulk` for moves of items: counts those that were put to the chair instead of being made. */
export async function moveInBulk(
  acting: Acting,
  ticked: readonly Ticked[],
  deed: (acting: Acting, one: Ticked) => Promise<Outcome<ItemMoved>>,
): Promise<MovedInBulk> {
  let waiting = 0;
  const bulk = await runInBulk(acting, ticked, async (each, one) => {
    const outcome = await deed(each, one);
    if (outcome.ok && outcome.result.how === "variation") waiting += 1;
    return outcome;
  });
  return { ...bulk, waiting };
}
