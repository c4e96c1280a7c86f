import { sql, type Expression, type SqlBool } from "kysely";

/**
 * Whether the column is one of these numbers. They travel as one JSON text, so
 * a list of thousands is still one bound value and one prepared statement.
 */
export function inNumbers(column: Expression<number>, numbers: readonly number[]): Expression<SqlBool> {
  return sql<SqlBool>`${column} in (select value from json_each(${JSON.stringify(numbers)}))`;
}
