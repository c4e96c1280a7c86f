import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { Database } from "#db/schema.ts";

/** For so many readers one query is kept at once; then they are put together anew. */
const KEPT_READERS = 50;

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

/**
 * `readyQuery` of one that hangs on who reads: put together once for each reader, and anew where anything of them has
 * changed, their parts above all.
 */
export function readyForReader<Given extends Record<string, unknown>, Row>(
  build: (db: Kysely<Database>, reader: Reader, given: Given) => Compilable<Row>,
): (db: Kysely<Database>, reader: Reader, given: Given) => Promise<Row[]> {
  const kept = new Map<string, (db: Kysely<Database>, given: Given) => Promise<Row[]>>();
  return (db, reader, given) => {
    const whole = JSON.stringify(reader);
    const known = kept.get(whole);
    if (known) return known(db, given);
    if (kept.size >= KEPT_READERS) kept.clear();
    const made = readyQuery((db, given: Given) => build(db, reader, given));
    kept.set(whole, made);
    return made(db, given);
  };
}

type Changed = "agendaItem" | "followUp" | "meeting" | "theme" | "question";

/** Changes one row by its number and raises its version by one: put together once for each choice of columns. */
export function readyChange<Fields extends object>(
  table: Changed,
): (db: Kysely<Database>, id: number, to: Fields) => Promise<void> {
  const kept = new Map<string, (db: Kysely<Database>, given: Record<string, unknown>) => Promise<unknown>>();
  return async (db, id, to) => {
    const fields = Object.entries(to).filter(([, value]) => value !== undefined);
    const columns = fields.map(([column]) => column);
    const made =
      kept.get(columns.join()) ??
      readyQuery((db, given: Record<string, unknown>) =>
        db
          .updateTable(table)
          .set((eb) => ({
            ...Object.fromEntries(columns.map((column) => [column, given[column]])),
            version: eb("version", "+", 1),
          }))
          .where("id", "=", given.id as number),
      );
    kept.set(columns.join(), made);
    await made(db, { ...Object.fromEntries(fields), id });
  };
}

const PLACES = new Proxy({}, { get: (_, name) => new Place(String(name)) });
