/** So many statements are kept prepared on each connection; what is asked beyond them is parsed each time. */
const MOST_PREPARED = 600;

const names = new Map<string, string>();
const askedOnce = new Set<string>();

/** The name under which a statement is kept prepared: from the second time it is asked, so that none is kept that never comes back. */
export function nameOfStatement(sql: string, kind: string): string | undefined {
  if (kind === "RawNode") return undefined;
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  if (!askedOnce.has(sql)) {
    if (askedOnce.size >= MOST_PREPARED) askedOnce.clear();
    askedOnce.add(sql);
    return undefined;
  }
  askedOnce.delete(sql);
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}
