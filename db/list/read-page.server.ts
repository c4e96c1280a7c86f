import { sql, type SelectQueryBuilder } from "kysely";
import { placeOfPage, type Paged } from "#app/domain/pages.ts";

/** The page of these rows that an address asks for: all are counted, and only those of the page are read. */
export async function readPage<DB, TB extends keyof DB, Row>(
  rows: SelectQueryBuilder<DB, TB, Row>,
  asked: string | null,
  most?: number,
): Promise<Paged<Row>> {
  const counted = rows
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`count(*)`.as("all"));
  const { all } = await counted.$castTo<{ all: number }>().executeTakeFirstOrThrow();
  const { limit, offset, ...paged } = placeOfPage(all, asked, most);
  return { ...paged, rows: await rows.limit(limit).offset(offset).execute() };
}
