import type { MadeFrom } from "#db/engine/content-stamp.server.ts";

type Bodies = MadeFrom["bodies"];

const behind = new WeakMap<object, Bodies>();

/** A body's number, or something that was made from published rows; null where there was nothing to make it from. */
export type Source = number | object | null;

/**
 * Of which bodies the published rows are that these were made from: what a page
 * that shows them depends on. "all" where it is not known of one of them.
 */
export function bodiesBehind(...sources: readonly Source[]): Bodies {
  const found = new Set<number>();
  for (const source of sources) {
    if (source === null) continue;
    const bodies = typeof source === "number" ? [source] : behind.get(source);
    if (bodies === undefined || bodies === "all") return "all";
    for (const body of bodies) found.add(body);
  }
  return [...found];
}

/** Notes what something was made from, and gives it back. */
export function madeOf<T extends object>(made: T, ...sources: readonly Source[]): T {
  behind.set(made, bodiesBehind(...sources));
  return made;
}

/** Notes of something that a row was looked for that is not there: one of any body may come. */
export function madeOfAny<T extends object>(made: T): T {
  behind.set(made, "all");
  return made;
}
