import { sql, type Expression, type SqlBool } from "kysely";

/**
 * Whether the column is one of these numbers. They travel as one JSON text, so
 * a list of thousands is still one bound value and one prepared statement.
 */
export function inNumbers(column: Expression<number>, numbers: readonly number[]): Expression<SqlBool> {
  return inNumberText(column, JSON.stringify(numbers));
}

/** The same of numbers that are such a text already: for a query that is put together once. */
export function inNumberText(column: Expression<number>, numbers: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} in (select value from json_each(${numbers}))`;
}
