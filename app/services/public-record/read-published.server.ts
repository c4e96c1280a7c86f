import { itemView, meetingView, questionView, themeView } from "#app/domain/programme/make-view.ts";
import { PublishedEntries, refsOfEntry, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import type { PublishedViews } from "#app/domain/programme/view.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublication, listPublications } from "#db/public-record/publications.server.ts";

type OwnPage = Exclude<PublishedKind, "programme">;

const ASSEMBLE: { [K in OwnPage]: (row: PublishedEntry<K>, rows: PublishedEntries) => PublishedViews[K] } = {
  theme: themeView,
  item: itemView,
  meeting: meetingView,
  question: questionView,
};

/**
 * What a reader without a part in the body sees of a record: from publication
 * rows only, in at most three queries. Undefined where it is not published.
 */
export async function readPublished<K extends OwnPage>(
  db: Db,
  kind: K,
  id: number,
  today: IsoDate,
): Promise<PublishedViews[K] | undefined> {
  const row = await findPublication(db, kind, id);
  if (!row) return undefined;
  const around = await listEntriesAround(db, row as PublishedEntry);
  return madeOf(ASSEMBLE[kind](row, new PublishedEntries(around, today)), around);
}

/** The row, the rows it points at, and the rows that the items among those point at. */
export async function listEntriesAround(db: Db, row: PublishedEntry): Promise<PublishedEntry[]> {
  const near = await listPublications(db, refsOfEntry(row));
  const far = await listPublications(
    db,
    near.flatMap((other) => (other.kind === "item" ? refsOfEntry(other) : [])),
  );
  return madeOf([row, ...near, ...far], row, near, far);
}
