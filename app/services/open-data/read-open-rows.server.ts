import type { IsoDate } from "#app/domain/calendar.ts";
import type { OpenKind } from "#app/domain/open-data/kinds.ts";
import type { Around, OpenRow, Told } from "#app/domain/open-data/told.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import type { Db } from "#db/open.server.ts";
import { listNotYetMembers, listOpenBodies } from "#db/open-data/open-bodies.server.ts";
import { listNamed, type OpenRecordRow } from "#db/open-data/open-records.server.ts";
import { readTold } from "./read-told.server.ts";

/** What is told of these records, and what they may name. In at most five queries. */
export async function readOpenRows<K extends OpenKind>(
  db: Db,
  { councilId, kind }: { councilId: number | null; kind: K },
  found: readonly OpenRecordRow[],
  today: IsoDate,
): Promise<Around & { rows: OpenRow<K>[] }> {
  const there = found.filter(({ gone }) => gone === 0).map(({ recordId }) => recordId);
  const { told, names } = await readTold(db, kind, there, today);
  const out = new Set((await listNamed(db, names)).map(keyOf));
  const bodies = await listOpenBodies(db, councilId);
  const untold = kind === "person" ? there.filter((id) => !told.has(id)) : [];
  const coming = new Set(untold.length > 0 ? await listNotYetMembers(db, untold, today) : []); // nothing goes that never was
  const rows = found
    .filter(({ recordId }) => !coming.has(recordId))
    .map(({ recordId: id, bodyId, createdAt, changedAt }) => {
      const one = told.get(id) ?? null;
      return { id, bodyId: firstBodyOf(one) ?? bodyId, createdAt, changedAt, told: one };
    });
  return {
    rows,
    isOut: (kind, id): id is number => id !== null && out.has(keyOf({ kind, id })),
    slugs: new Map(bodies.map(({ id, slug }) => [id, slug])),
    councils: new Map(bodies.map(({ id, councilId }) => [id, councilId])),
  };
}

/** The first body that a person is a member of today: theirs is not the one that was written last. */
function firstBodyOf(told: Told[OpenKind] | null): number | undefined {
  return told && "memberships" in told ? told.memberships[0]?.bodyId : undefined;
}

function keyOf({ kind, id }: PublishedRef): string {
  return `${kind}:${id}`;
}
