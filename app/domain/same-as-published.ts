/**
 * Whether what would be published now says the same as what is stored (an entry, or a release with all of its entries).
 * What is empty counts as absent, and the order of facts does not count: so a fact that the product learned to publish
 * since, and that this record does not have, is no change.
 */
export function isSameAsPublished(stored: unknown, now: unknown): boolean {
  if (stored === now) return true;
  if (Array.isArray(stored)) return Array.isArray(now) && isSameList(stored, now);
  if (!isFacts(stored) || !isFacts(now) || Array.isArray(now)) return false;
  const isSameFact = (name: string) =>
    isEmpty(stored[name]) ? isEmpty(now[name]) : isSameAsPublished(stored[name], now[name]);
  return (
    Object.keys(stored).every(isSameFact) && Object.keys(now).every((name) => name in stored || isEmpty(now[name]))
  );
}

function isSameList(stored: readonly unknown[], now: readonly unknown[]): boolean {
  return stored.length === now.length && stored.every((one, at) => isSameAsPublished(one, now[at]));
}

function isFacts(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isEmpty(fact: unknown): boolean {
  return (
    fact === null || fact === undefined || fact === "" || fact === false || (Array.isArray(fact) && fact.length === 0)
  );
}
