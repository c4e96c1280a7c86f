import type { PublishedRef, Snapshot } from "./entry.ts";

/** Every record that a release holds. */
export function refsIn(snapshot: Snapshot): PublishedRef[] {
  const of = (kind: PublishedRef["kind"], entries: readonly { id: number }[]) =>
    entries.map(({ id }) => ({ kind, id }));
  return [
    ...of("programme", [snapshot.programme]),
    ...of("meeting", snapshot.meetings),
    ...of("item", snapshot.items),
    ...of("theme", snapshot.themes),
    ...of("question", snapshot.questions),
  ];
}

/** Those of the records that the release does not hold. */
export function refsNotIn(snapshot: Snapshot, refs: readonly PublishedRef[]): PublishedRef[] {
  return refsBut(refs, refsIn(snapshot));
}

/** Those of the records that are not among the others. */
export function refsBut(refs: readonly PublishedRef[], others: readonly PublishedRef[]): PublishedRef[] {
  const keys = keysOf(others);
  return refs.filter(({ kind, id }) => !keys.has(`${kind}:${id}`));
}

/**
 * Those of the records a release leaves out that the last release of another year still tells: themes, and what was put
 * of them. What was published of an earlier year's meeting stays with it.
 */
export function keptByOthers(gone: readonly PublishedRef[], others: readonly Snapshot[]): PublishedRef[] {
  const keys = keysOf(gone);
  const isGone = (kind: PublishedRef["kind"], id: number | null) => keys.has(`${kind}:${id}`);
  return others.flatMap((other) => [
    ...other.themes.filter(({ id }) => isGone("theme", id)).map(({ id }) => ({ kind: "theme" as const, id })),
    ...other.questions
      .filter(({ id, state, themeId }) => state === "put" && isGone("theme", themeId) && isGone("question", id))
      .map(({ id }) => ({ kind: "question" as const, id })),
  ]);
}

/** What tells these records apart, as one word each. */
export function keysOf(refs: readonly PublishedRef[]): Set<string> {
  return new Set(refs.map(({ kind, id }) => `${kind}:${id}`));
}
