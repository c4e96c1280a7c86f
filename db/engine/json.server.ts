import { sql, type Expression, type RawBuilder, type SqlBool } from "kysely";
import { inEither } from "./in-either.server.ts";
import { listAsText } from "./number-list.server.ts";

type Part = Expression<unknown>;

/** What a JSON text says under a name, names within names one after the other, as text; null where it says nothing. */
export function jsonText<T extends string>(json: Part, ...path: string[]): RawBuilder<T | null> {
  return inEither({
    sqlite: sql`json_extract(${json}, ${sql.lit(`$.${path.join(".")}`)})`,
    postgres: sql`(cast(${json} as jsonb) #>> ${sql.lit(`{${path.join(",")}}`)})`,
  });
}

/** The same as a number. */
export function jsonNumber(json: Part, ...path: string[]): RawBuilder<number | null> {
  return inEither({
    sqlite: sql`json_extract(${json}, ${sql.lit(`$.${path.join(".")}`)})`,
    postgres: sql`cast(cast(${json} as jsonb) #>> ${sql.lit(`{${path.join(",")}}`)} as bigint)`,
  });
}

/** A table with one row for each entry of a JSON list, or of the one under this name: its column `value` is the entry. */
export function jsonEntries(json: Part, name?: string): RawBuilder<{ value: string }> {
  return inEither({
    sqlite: name === undefined ? sql`json_each(${json})` : sql`json_each(${json}, ${sql.lit(`$.${name}`)})`,
    postgres:
      name === undefined
        ? sql`jsonb_array_elements(cast(${json} as jsonb))`
        : sql`jsonb_array_elements(cast(${json} as jsonb) -> ${sql.lit(name)})`,
  });
}

/** A table with the column `value`: the texts, which travel as one JSON text. */
export function textsIn(texts: readonly string[]): RawBuilder<unknown> {
  const text = listAsText(texts);
  return inEither({
    sqlite: sql`(select value from json_each(${text}))`,
    postgres: sql`(select value from jsonb_array_elements_text(cast(${text} as jsonb)) as entry(value))`,
  });
}

/** A table with the columns `key` and `value`: the numbers of a record, by name. */
export function numbersNamed(numbers: Readonly<Record<string, number>>): RawBuilder<unknown> {
  const text = JSON.stringify(numbers);
  return inEither({
    sqlite: sql`(select distinct key, value from json_each(${text}))`,
    postgres: sql`(select key, cast(value as bigint) as value from jsonb_each_text(cast(${text} as jsonb)))`,
  });
}

/** Whether the column is one of these texts. */
export function inTexts(column: Part, texts: readonly string[]): RawBuilder<SqlBool> {
  return sql`${column} in ${textsIn(texts)}`;
}

/** Of the rows it is asked of: what they say, as one JSON list, which is a text. */
export function jsonList(one: Part): RawBuilder<string> {
  return inEither({
    sqlite: sql`json_group_array(${one})`,
    postgres: sql`cast(coalesce(json_agg(${one}), '[]') as text)`,
  });
}

/** Of the rows it is asked of: a JSON list of records with these fields, which is a text. */
export function jsonRecords(fields: Readonly<Record<string, Part>>): RawBuilder<string> {
  return inEither({
    sqlite: sql`json_group_array(json_object(${named(fields)}))`,
    postgres: sql`cast(coalesce(json_agg(json_build_object(${named(fields)})), '[]') as text)`,
  });
}

/** A JSON record with these fields, which is a text. */
export function jsonRecord(fields: Readonly<Record<string, Part>>): RawBuilder<string> {
  return inEither({
    sqlite: sql`json_object(${named(fields)})`,
    postgres: sql`cast(json_build_object(${named(fields)}) as text)`,
  });
}

/** A JSON list of these values, which is a text. */
export function jsonArray(values: readonly Part[]): RawBuilder<string> {
  return inEither({
    sqlite: sql`json_array(${sql.join(values)})`,
    postgres: sql`cast(json_build_array(${sql.join(values)}) as text)`,
  });
}

function named(fields: Readonly<Record<string, Part>>): RawBuilder<unknown> {
  return sql.join(Object.entries(fields).flatMap(([name, value]) => [sql.lit(name), value]));
}
