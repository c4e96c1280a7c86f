/** Rows by their number, the first of each: for whoever asks for many of them. */
export function byId<T extends { id: number }>(rows: readonly T[] | undefined): ReadonlyMap<number | null, T> {
  return firstBy(rows ?? [], ({ id }) => id);
}

/** Rows by this key of theirs, the first of each. */
export function firstBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K | null, T> {
  const found = new Map<K | null, T>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!found.has(key)) found.set(key, row);
  }
  return found;
}

/** Rows gathered by what they belong to, in their order; none where nothing belongs to it. */
export function gatheredBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): (key: K) => readonly T[] {
  const gathered = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const those = gathered.get(key);
    if (those) those.push(row);
    else gathered.set(key, [row]);
  }
  return (key) => gathered.get(key) ?? [];
}
