import { sql, type Expression, type SqlBool } from "kysely";

/**
 * Whether the column is one of these numbers. They travel as one JSON text, so
 * a list of thousands is still one bound value and one prepared statement. In a query that is put together once
 * something else stands in for the list, which becomes such a text when it is given.
 */
export function inNumbers(column: Expression<number | null>, numbers: readonly number[]): Expression<SqlBool> {
  return inNumberText(column, Array.isArray(numbers) ? JSON.stringify(numbers) : (numbers as unknown as string));
}

/** The same of numbers that are such a text already: for a query that is put together once. */
export function inNumberText(column: Expression<number | null>, numbers: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} in (select value from json_each(${numbers}))`;
}
