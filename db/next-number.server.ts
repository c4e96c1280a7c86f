import { sql, type RawBuilder } from "kysely";

/** What is called by its number everywhere, in addresses or in history, and can be taken out again. */
export const NUMBERED = [
  "agendaItem",
  "question",
  "followUp",
  "meeting",
  "person",
  "office",
  "membership",
  "outcome",
  "attendance",
  "declaration",
  "documentLink",
  "council",
] as const;

type Numbered = (typeof NUMBERED)[number];

/**
 * The number that the next record of the table gets: above all that are there and all that were taken out. Nothing is
 * ever called what something else was called before: histories, links and minutes name records by number.
 */
export function nextNumber(table: Numbered): RawBuilder<number> {
  return sql<number>`(select coalesce(max(used.number), 0) + 1 from (
    select max(id) as number from ${sql.table(table)}
    union all select number from number_gone where kind = ${sql.lit(table)}) as used)`;
}
