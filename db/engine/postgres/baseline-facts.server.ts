import baseline from "#db/migrations/postgres-baseline.json" with { type: "json" };

const COLUMN = /^ *"?(\w+)"? (?:bigint|text collate "C"|bytea|double precision)(?!\w)(.*)$/gm;

/** Tables that number their rows. */
export const NUMBERED: ReadonlySet<string> = new Set(
  baseline.statements.flatMap((statement) => /default next_number(?:_kept)?\('(\w+)'\)/.exec(statement)?.[1] ?? []),
);

/** Columns that are never null, by table. */
export const NEVER_NULL = neverNullIn(baseline.statements);

/** Columns that are never null, by table, as the statements that make the tables have it. */
export function neverNullIn(statements: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const statement of statements) {
    const [, table, columns] = /^create table (\w+) \(\n([\s\S]*)\n\)$/.exec(statement) ?? [];
    if (table !== undefined && columns !== undefined) found.set(table, new Set(neverNull(columns)));
  }
  return found;
}

function neverNull(columns: string): string[] {
  const each = [...columns.matchAll(COLUMN)].filter(([, , rest = ""]) =>
    /not null|primary key/.test(rest.split(" check")[0] ?? ""),
  );
  const key = /^ *primary key ?\(([^)]*)\)/m.exec(columns)?.[1]?.split(/,\s*/) ?? [];
  return [...each.map(([, name = ""]) => name), ...key];
}
