import { expressionBuilder, sql, type Expression, type ExpressionBuilder, type RawBuilder } from "kysely";
import { compareInList } from "#app/domain/list-order.ts";
import type { Reader } from "#app/domain/actor.ts";
import type { Database } from "#db/schema.ts";
import type { KeptListName } from "#db/tables/stamps.ts";

export type Sql<T = unknown> = RawBuilder<T>;

/**
 * How rows fall into kinds by one thing. `codes` are the values themselves and few; `flags` are values of which a row
 * may have several, each with its condition; `by` is what tells rows apart, of which a row says the value, and `is`
 * says it of values; where one code may be several values, or several codes one, `told` says which, and a row only their
 * words where `asRowSays`. Rows are grouped by `group`, or else by what tells them apart, with what it takes to `join`, and
 * groups stand in the order of `order`, or else of the column of the same name.
 */
export type KindFacts = { group?: Sql; join?: Sql; order?: readonly Sql[] } & (
  { codes: Sql } | { flags: Record<string, Sql> } | NamedKind
);

export type NamedKind = {
  by: Sql;
  is: (values: readonly string[]) => Sql;
  told?: (code: string | number) => readonly string[];
  asRowSays?: true;
};

/**
 * What a list asks of the database: which rows there are, and of each, as expressions that are only worked out where
 * they are asked for, its kinds, what it is sorted by (nothing comes last), what is added up and what is searched.
 * `rest` is the order of rows that are equal in everything else. Counts that hang on nothing but
 * codes and flags are kept where `kept` says by which stamp, and beside it for whom, and of which record they are.
 */
export type ListFacts = {
  table: Sql;
  id: Sql<number>;
  where: Sql;
  kinds: Record<string, KindFacts>;
  sorts: Record<string, readonly Sql[]>;
  sums: Record<string, Sql>;
  searched: readonly Sql[];
  rest: readonly Sql[];
  kept?: { list: KeptListName; by: Reader; of?: number };
};

/** The place of a code in its table: what lists sort states and kinds by. */
export function placeIn(code: Sql, table: readonly string[]): Sql {
  const cases = table.map((one, place) => sql`when ${sql.lit(one)} then ${sql.lit(place)}`);
  return sql`case ${code} ${sql.join(cases, sql` `)} end`;
}

/** The place of a code among all of its table by their words. */
export function placeByWords(code: Sql, words: Readonly<Record<string, string>>): Sql {
  const codes = Object.keys(words).sort((one, other) => compareInList(words[one], words[other]));
  return placeIn(code, codes);
}

/** What words are sorted by in a list. */
export function inListOrder(words: Sql): Sql {
  return sql`list_order(${words})`;
}

/** What the name of a person is sorted by in a list. */
export function inNamedOrder(name: Sql): Sql {
  return sql`list_order(name_key(${name}))`;
}

/** One of the codes. */
export function isOneOf(column: Sql, values: readonly (string | number)[]): Sql {
  return values.length === 0 ? sql`false` : sql`${column} in (${sql.join(values)})`;
}

/** Whether the column is the number of a record that is named so. */
export function idsNamed(column: Sql, table: Sql, name: Sql, names: readonly string[]): Sql {
  return sql`${column} in (select id from ${table} where ${isOneOf(name, names)})`;
}

/** A predicate of `readable.server.ts` as a part of a statement. */
export function asSql<T extends keyof Database>(
  readable: (eb: ExpressionBuilder<Database, T>) => Expression<unknown>,
): Sql {
  return sql`${readable(expressionBuilder<Database, T>())}`;
}
