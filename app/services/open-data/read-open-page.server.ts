import type { IsoDate } from "#app/domain/calendar.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import type { Around, OpenRow } from "#app/domain/open-data/told.ts";
import { findPublicBody } from "#db/administration/public-bodies.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  findOpenRecord,
  pageOpenRecords,
  type OpenPosition,
  type OpenRecordsAsked,
} from "#db/open-data/open-records.server.ts";
import { readOpenRows } from "./read-open-rows.server.ts";

export type { OpenPosition, OpenRecordsAsked };

export type OpenPage<K extends OpenKind = OpenKind> = Around & {
  rows: OpenRow<K>[];
  /** Whether there are more now, and from where on what changes later is asked for. */
  isMore: boolean;
  last: OpenPosition | null;
};

/**
 * A page of one kind of published records, by their last change. The changes are read before what is told, so that
 * nothing is told as older than it is. Undefined where there is no such body. In at most seven queries.
 */
export async function readOpenPage<K extends OpenKind>(
  db: Db,
  { body, ...asked }: Omit<OpenRecordsAsked, "bodyId"> & { kind: K; body: string | null },
  today: IsoDate,
): Promise<OpenPage<K> | undefined> {
  const bodyId = body === null ? null : (await findPublicBody(db, body))?.id;
  if (bodyId === undefined) return undefined;
  const found = await pageOpenRecords(db, { ...asked, bodyId, limit: asked.limit + 1 });
  const rows = found.slice(0, asked.limit);
  const page = await readOpenRows(db, asked, rows, today);
  const last = rows.at(-1);
  return {
    ...page,
    rows: asked.withGone ? page.rows : page.rows.filter(({ told }) => told !== null),
    isMore: found.length > rows.length,
    last: last ? { number: last.number, recordId: last.recordId } : asked.after,
  };
}

/** One record, published or gone; undefined where it never was published. */
export async function readOpenRecord<K extends OpenKind>(
  db: Db,
  asked: { councilId: number | null; kind: K; recordId: number },
  today: IsoDate,
): Promise<(Around & { row: OpenRow<K> }) | undefined> {
  const found = await findOpenRecord(db, asked);
  if (!found) return undefined;
  const { rows, ...around } = await readOpenRows(db, asked, [found], today);
  return rows[0] && { ...around, row: rows[0] };
}
