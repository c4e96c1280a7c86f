import type { IsoDate } from "#app/domain/calendar.ts";
import { itemLine } from "#app/domain/programme/make-view.ts";
import { themeWithout } from "#app/domain/programme/programme-view.ts";
import { PublishedEntries, refsOfEntry } from "#app/domain/programme/published-entries.ts";
import { lanesOfPublished } from "#app/domain/programme/published-year.ts";
import type { LaneOfYear } from "#app/domain/programme/year-picture.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listOnLanes } from "#db/public-record/published-places.server.ts";

/** Some of the lanes of a published year's picture, from what is on them alone. Three queries. */
export async function readLanes(
  db: Db,
  programmeId: number,
  which: { from: number; most: number },
  today: IsoDate,
): Promise<LaneOfYear[]> {
  const refs = await listOnLanes(db, programmeId, which);
  const near = await listPublications(db, refs);
  const items = near.filter(({ kind }) => kind === "item");
  const far = await listPublications(
    db,
    items.flatMap(refsOfEntry).filter(({ kind }) => kind !== "question"),
  );
  const rows = new PublishedEntries([...near, ...far], today);
  const listed = (kind: "item" | "theme") => refs.flatMap((ref) => (ref.kind === kind ? [ref.id] : []));
  const lines = rows.list("item", listed("item")).map((item) => itemLine(item, rows));
  return madeOf(lanesOfPublished(lines, rows.list("theme", listed("theme")).map(themeWithout)), near, far);
}
