import type { IsoDate } from "#app/domain/calendar.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import { placeKey, type OpenRow, type Told } from "#app/domain/open-data/told.ts";
import type { PublishedEntry } from "#app/domain/programme/published-entries.ts";
import type { OutcomeEntry } from "#app/domain/public-record/outcome.ts";
import type { Db } from "#db/open.server.ts";
import { hasBegun } from "#db/open-data/open-bodies.server.ts";
import { listOpenRecords } from "#db/open-data/open-records.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listRecords } from "#db/public-record/published-records.server.ts";
import { readOpenRows } from "./read-open-rows.server.ts";

type Asked = { councilId: number | null; kind: OpenKind };

/** What stands around meetings and items in OParl: the items of the meetings, their places, and what they led to. In at most seven queries. */
export async function readAroundOparl(db: Db, { councilId, kind }: Asked, rows: readonly OpenRow[], today: IsoDate) {
  const meetings =
    kind === "meeting" ? toldOf<"meeting">(rows) : await meetingsOf(db, toldOf<"item">(kind === "item" ? rows : []));
  const itemIds = kind === "item" ? rows.map(({ id }) => id) : meetings.flatMap(({ entry }) => entry.itemIds);
  const items = kind === "meeting" ? await itemsOf(db, councilId, itemIds, today) : [];
  const outcomes = itemIds.length === 0 ? [] : await listRecords(db, "outcome", itemIds);
  return {
    items: new Map(items.map((item) => [item.id, item])),
    places: new Map(
      meetings.flatMap(({ id, entry }) => entry.itemIds.map((itemId, place) => [placeKey(id, itemId), place] as const)),
    ),
    outcomes: new Map<number, OutcomeEntry>(outcomes.map(({ id, entry }) => [id, entry])),
  };
}

/** What is told of rows that are known to be of one kind. */
function toldOf<K extends OpenKind>(rows: readonly OpenRow[]): Told[K][] {
  return rows.flatMap(({ told }) => (told === null ? [] : [told as Told[K]]));
}

async function itemsOf(db: Db, councilId: number | null, ids: readonly number[], today: IsoDate) {
  const found = await listOpenRecords(db, { councilId, kind: "item", ids });
  return (await readOpenRows(db, { councilId, kind: "item" }, found, today)).rows;
}

async function meetingsOf(db: Db, items: readonly Told["item"][]): Promise<PublishedEntry<"meeting">[]> {
  const refs = items.flatMap(({ entry }) =>
    entry.meetingId === null ? [] : [{ kind: "meeting" as const, id: entry.meetingId }],
  );
  return (await listPublications(db, refs)) as PublishedEntry<"meeting">[];
}

/** Whether a membership was told of: this person is or was a member of a body by it. */
export function wasMembership(db: Db, membership: { personId: number; id: number }, today: IsoDate): Promise<boolean> {
  return hasBegun(db, { ...membership, today });
}
