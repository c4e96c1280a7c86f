/**
 * Whether what would be published now says the same as what is stored (an entry, or a release with all of its entries).
 * What is empty counts as absent, and the order of facts does not count: so a fact that the product learned to publish
 * since, and that this record does not have, is no change.
 */
export function isSameAsPublished(stored: unknown, now: unknown): boolean {
  return JSON.stringify(stored, plainly) === JSON.stringify(now, plainly);
}

/** Facts by name, without those that say nothing. */
function plainly(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, fact]) => !isEmpty(fact))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function isEmpty(fact: unknown): boolean {
  return (
    fact === null || fact === undefined || fact === "" || fact === false || (Array.isArray(fact) && fact.length === 0)
  );
}
