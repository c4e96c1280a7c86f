import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Database } from "#db/schema.ts";

/** Stands in a query for what it will be given. */
class Place {
  constructor(readonly name: string) {}
}

/**
 * A query that is put together once and asked ever after with what it is given: for those that every request or
 * every deed asks. `build` may only use its values as values: nothing of it may hang on what they are.
 */
export function readyQuery<Given extends Record<string, unknown>, Row>(
  build: (db: Kysely<Database>, given: Given) => Compilable<Row>,
): (db: Kysely<Database>, given: Given) => Promise<Row[]> {
  let ready: CompiledQuery<Row> | undefined;
  return async (db, given) => {
    ready ??= build(db, PLACES as Given).compile();
    const parameters = ready.parameters.map((value) => (value instanceof Place ? given[value.name] : value));
    return (await db.executeQuery<Row>({ ...ready, parameters })).rows;
  };
}

const PLACES = new Proxy({}, { get: (_, name) => new Place(String(name)) });
