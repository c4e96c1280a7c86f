import { sql, type RawBuilder } from "kysely";

/** What is called by its number everywhere, in addresses or in history, and can be taken out again. */
export type Numbered =
  | "agendaItem"
  | "question"
  | "followUp"
  | "meeting"
  | "person"
  | "office"
  | "membership"
  | "outcome"
  | "attendance"
  | "declaration"
  | "documentLink";

/**
 * The number that the next record of the table gets: above all that are there and all that were taken out. Nothing is
 * ever called what something else was called before: histories, links and minutes name records by number.
 */
export function nextNumber(table: Numbered): RawBuilder<number> {
  return sql<number>`(select max(
    coalesce((select max(id) from ${sql.table(table)}), 0),
    coalesce((select number from number_gone where kind = ${table}), 0)) + 1)`;
}
