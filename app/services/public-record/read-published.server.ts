import { assembleItem, assembleMeeting, assembleQuestion, assembleTheme } from "#app/domain/programme/assemble.ts";
import { PublishedRows, refsOf, type PublishedRow } from "#app/domain/programme/published-rows.ts";
import type { PublishedViews } from "#app/domain/programme/published-views.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import type { Db } from "#db/open.server.ts";
import { findPublication, listPublications } from "#db/public-record/publications.server.ts";

type OwnPage = Exclude<PublishedKind, "programme">;

const ASSEMBLE: { [K in OwnPage]: (row: PublishedRow<K>, rows: PublishedRows) => PublishedViews[K] } = {
  theme: assembleTheme,
  item: assembleItem,
  meeting: assembleMeeting,
  question: assembleQuestion,
};

/**
 * What a reader without a part in the body sees of a record: from publication
 * rows only, in at most three queries. Undefined where it is not published.
 */
export async function readPublished<K extends OwnPage>(
  db: Db,
  kind: K,
  id: number,
): Promise<PublishedViews[K] | undefined> {
  const row = await findPublication(db, kind, id);
  if (!row) return undefined;
  return ASSEMBLE[kind](row, new PublishedRows(await listRowsAround(db, row as PublishedRow)));
}

/** The row, the rows it points at, and the rows that the items among those point at. */
export async function listRowsAround(db: Db, row: PublishedRow): Promise<PublishedRow[]> {
  const near = await listPublications(db, refsOf(row));
  const far = await listPublications(
    db,
    near.flatMap((other) => (other.kind === "item" ? refsOf(other) : [])),
  );
  return [row, ...near, ...far];
}
