import { refused, type Refusal } from "#app/domain/verdict.ts";
import type { Acting, Outcome } from "./run-deed.server.ts";
import { NoSuchRecord } from "./require-record.server.ts";

/** One ticked row: which record, and the version of it that the list was rendered from. */
export type Ticked = { id: number; version: number };

/** What became of each: those done, and those refused with the sentence why. */
export type InBulk = { done: Ticked[]; refused: (Ticked & { refusal: Refusal })[] };

/** With what stood in the field of each that was changed, by its id: what an undo puts back. */
export type ChangedInBulk = InBulk & { former: ReadonlyMap<number, string> };

/**
 * Does one deed to each ticked record, each in a transaction of its own: one that
 * is refused does not undo the others. A repeated post does nothing twice. Where the
 * database cannot be written, the rest is refused without being tried.
 */
export async function runInBulk(
  acting: Acting,
  ticked: readonly Ticked[],
  deed: (acting: Acting, one: Ticked) => Promise<Outcome<unknown>>,
): Promise<InBulk> {
  const bulk: InBulk = { done: [], refused: [] };
  let trouble: Outcome<unknown> | undefined;
  for (const one of ticked) {
    const outcome =
      trouble ?? (await tried(() => deed({ ...acting, submitKey: `${acting.submitKey}:${one.id}` }, one)));
    if (!outcome.ok && outcome.refusal.kind === "trouble") trouble = outcome;
    if (outcome.ok) bulk.done.push(one);
    else bulk.refused.push({ ...one, refusal: outcome.refusal });
  }
  return bulk;
}

async function tried(deed: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof NoSuchRecord) return { ok: false, refusal: refused("input", "There is no such record here.") };
    throw error;
  }
}
