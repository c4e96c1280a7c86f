import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Change, Snapshot } from "#app/domain/programme/entries.ts";
import type { Database } from "./schema.ts";

export type ReleaseRow = {
  id: number;
  number: number;
  publishedAt: IsoInstant;
  note: string;
  snapshot: Snapshot;
  changes: Change[];
};

const RELEASE_COLUMNS = ["id", "number", "publishedAt", "note", "snapshot", "changes"] as const;

/** The latest release of a programme; undefined where there is none. */
export async function findLastRelease(
  db: Kysely<Database>,
  programmeId: number,
): Promise<ReleaseRow | undefined> {
  const row = await db
    .selectFrom("programmeRelease")
    .select(RELEASE_COLUMNS)
    .where("programmeId", "=", programmeId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && readRelease(row);
}

/** One release of a programme by its number. */
export async function findRelease(
  db: Kysely<Database>,
  programmeId: number,
  number: number,
): Promise<ReleaseRow | undefined> {
  const row = await db
    .selectFrom("programmeRelease")
    .select(RELEASE_COLUMNS)
    .where("programmeId", "=", programmeId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row && readRelease(row);
}

/** A programme's releases without their snapshots, newest first, at most `limit`. */
export async function listReleases(db: Kysely<Database>, programmeId: number, limit: number) {
  const rows = await db
    .selectFrom("programmeRelease")
    .select(["id", "number", "publishedAt", "note", "changes"])
    .where("programmeId", "=", programmeId)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, changes: JSON.parse(row.changes) as Change[] }));
}

/** Keeps a new release; returns its id. */
export async function insertRelease(
  trx: Transaction<Database>,
  release: {
    programmeId: number;
    number: number;
    publishedAt: IsoInstant;
    publishedByName: string;
    note: string;
    snapshot: Snapshot;
    changes: Change[];
  },
): Promise<number> {
  const { id } = await trx
    .insertInto("programmeRelease")
    .values({
      ...release,
      snapshot: JSON.stringify(release.snapshot),
      changes: JSON.stringify(release.changes),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

type Selected = Omit<ReleaseRow, "snapshot" | "changes"> & { snapshot: string; changes: string };

function readRelease(row: Selected): ReleaseRow {
  return {
    ...row,
    snapshot: JSON.parse(row.snapshot) as Snapshot,
    changes: JSON.parse(row.changes) as Change[],
  };
}
