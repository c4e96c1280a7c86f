import type { Compilable, CompiledQuery, Kysely, QueryResult } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import type { Database, New } from "#db/schema.ts";
import { engineOf } from "./engine-of.server.ts";
import type { EngineName } from "./in-either.server.ts";

/** For so many readers one query is kept at once; then they are put together anew. */
const KEPT_READERS = 50;

/** Stands in a query for what it will be given. */
class Place {
  constructor(readonly name: string) {}
}

type Asking<Given, Answer> = (db: Kysely<Database>, given: Given) => Promise<Answer>;

/**
 * A query that is put together once and asked ever after with what it is given: for those that every request or
 * every deed asks. `build` may only use its values as values: nothing of it may hang on what they are.
 */
export function readyQuery<Given extends Record<string, unknown>, Row>(
  build: (db: Kysely<Database>, given: Given) => Compilable<Row>,
): Asking<Given, Row[]> {
  const ask = ready(build);
  return async (db, given) => (await ask(db, given)).rows;
}

function ready<Given extends Record<string, unknown>, Row>(
  build: (db: Kysely<Database>, given: Given) => Compilable<Row>,
): Asking<Given, QueryResult<Row>> {
  const kept: Partial<Record<EngineName, CompiledQuery<Row>>> = {};
  return (db, given) => {
    const compiled = (kept[engineOf(db)] ??= build(db, PLACES as Given).compile());
    const parameters = compiled.parameters.map((value) => (value instanceof Place ? bound(given[value.name]) : value));
    return db.executeQuery<Row>({ ...compiled, parameters });
  };
}

/** Lists travel as `inNumbers` has them. */
function bound(value: unknown): unknown {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/**
 * `readyQuery` of one that hangs on who reads: put together once for each reader, and anew where anything of them has
 * changed, their parts above all.
 */
export function readyForReader<Given extends Record<string, unknown>, Row>(
  build: (db: Kysely<Database>, reader: Reader, given: Given) => Compilable<Row>,
): (db: Kysely<Database>, reader: Reader, given: Given) => Promise<Row[]> {
  const kept = new Map<string, Asking<Given, Row[]>>();
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
  const ask = readyForFields((db, given, columns) =>
    db
      .updateTable(table)
      .set((eb) => ({ ...valuesOf(given, columns), version: eb("version", "+", 1) }))
      .where("id", "=", given.id as number),
  );
  return async (db, id, to) => void (await ask(db, to, { id }));
}

/** Adds one row, and gives the number that it gets: put together once for each choice of columns. */
export function readyInsert<Table extends keyof Database>(
  table: Table,
): (db: Kysely<Database>, row: New<Table>) => Promise<number> {
  const ask = readyForFields((db, given, columns) =>
    db.insertInto<keyof Database>(table).values(valuesOf(given, columns) as never),
  );
  return async (db, row) => Number((await ask(db, row)).insertId);
}

/** A query for each choice of fields that are given values; one without a value is as one that is not named. */
export function readyForFields<Row>(
  build: (db: Kysely<Database>, given: Record<string, unknown>, fields: readonly string[]) => Compilable<Row>,
) {
  const kept = new Map<string, Asking<Record<string, unknown>, QueryResult<Row>>>();
  return (db: Kysely<Database>, row: object, also: Record<string, unknown> = {}) => {
    const fields = Object.entries(row).filter(([, value]) => value !== undefined);
    const names = fields.map(([name]) => name);
    const made = kept.get(names.join()) ?? ready((db, given) => build(db, given, names));
    kept.set(names.join(), made);
    return made(db, { ...Object.fromEntries(fields), ...also });
  };
}

function valuesOf(given: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, given[column]]));
}

const PLACES = new Proxy({}, { get: (_, name) => new Place(String(name)) });
