import { sql } from "kysely";
import type { Sums } from "#app/domain/list-source.ts";
import type { ListFacts, Sql } from "./facts.server.ts";

export type SumColumns = Record<`sum${number}`, number | null>;

/** The columns of a statement that add up what a list adds up. */
export function sumColumns(facts: ListFacts): Sql {
  const sums = Object.values(facts.sums).map((sum, at) => sql`, sum(${sum}) as ${sql.ref(`sum${at}`)}`);
  return sums.length === 0 ? sql`` : sql.join(sums, sql``);
}

/** What those columns say, by the column of the list. */
export function sumsOf(facts: ListFacts, row: SumColumns): Sums {
  return Object.fromEntries(Object.keys(facts.sums).map((id, at) => [id, row[`sum${at}`] ?? 0]));
}
