import { sql, type Expression, type RawBuilder, type SqlBool } from "kysely";
import { inEither } from "./in-either.server.ts";

/**
 * Whether the column is one of these numbers. They travel as one JSON text, so
 * a list of thousands is still one bound value and one prepared statement. In a query that is put together once
 * something else stands in for the list, which becomes such a text when it is given.
 */
export function inNumbers(column: Expression<number | null>, numbers: readonly number[]): Expression<SqlBool> {
  return inNumberText(column, listAsText(numbers));
}

/** The same of numbers that are such a text already: for a query that is put together once. */
export function inNumberText(column: Expression<number | null>, numbers: string): Expression<SqlBool> {
  return inEither({
    sqlite: sql`${column} in (select value from json_each(${numbers}))`,
    postgres: sql`${column} = any(${numberArray(numbers)})`,
  });
}

/** A table with the column `value`: the numbers. */
export function numbersIn(numbers: readonly number[]): RawBuilder<unknown> {
  const text = listAsText(numbers);
  return inEither({
    sqlite: sql`(select value from json_each(${text}))`,
    postgres: sql`(select unnest(${numberArray(text)}) as value)`,
  });
}

/** A list as it travels. */
export function listAsText(list: readonly unknown[]): string {
  return Array.isArray(list) ? JSON.stringify(list) : (list as unknown as string);
}

function numberArray(text: string): RawBuilder<unknown> {
  return sql`cast(translate(cast(${text} as text), '[]', '{}') as bigint[])`;
}
