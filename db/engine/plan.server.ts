import { sql, type Expression, type RawBuilder } from "kysely";
import { inEither } from "./in-either.server.ts";

/** The same, where rows are found by something else already: it leads SQLite to no index of its own. */
export function notByIndex<T>(part: Expression<T>): RawBuilder<T> {
  return inEither<T>({ sqlite: sql`+${part}`, postgres: sql`${part}` });
}

/** Joins a table after those before it: SQLite looks at them in the order in which they are written. */
export const joinNext: RawBuilder<unknown> = inEither({ sqlite: sql`cross join`, postgres: sql`join` });
