import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Change, Snapshot } from "#app/domain/programme/entry.ts";
import { jsonEntries, jsonNumber } from "#db/engine/json.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

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
export async function findLastRelease(db: Kysely<Database>, programmeId: number): Promise<ReleaseRow | undefined> {
  const row = await db
    .selectFrom("programmeRelease")
    .select(RELEASE_COLUMNS)
    .where("programmeId", "=", programmeId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && readRelease(row);
}

/** Which release of a programme is the latest, and when it was made; undefined where there is none. */
export async function findLastReleaseMade(
  db: Kysely<Database>,
  programmeId: number,
): Promise<{ number: number; publishedAt: IsoInstant } | undefined> {
  const [made] = await lastMade(db, { programmeId });
  return made;
}

const lastMade = readyQuery((db: Kysely<Database>, { programmeId }: { programmeId: number }) =>
  db
    .selectFrom("programmeRelease")
    .select(["number", "publishedAt"])
    .where("programmeId", "=", programmeId)
    .orderBy("number", "desc")
    .limit(1),
);

/** The meeting of each item as the latest release of a programme tells it; null where it tells of none. */
export async function listReleasedPlaces(
  db: Kysely<Database>,
  programmeId: number,
): Promise<{ itemId: number; meetingId: number | null }[]> {
  const { rows } = await sql<{ itemId: number; meetingId: number | null }>`
    select ${jsonNumber(sql`item.value`, "id")} as item_id, ${jsonNumber(sql`item.value`, "meetingId")} as meeting_id
    from (select snapshot from programme_release where programme_id = ${programmeId} order by number desc limit 1) as last
    cross join ${jsonEntries(sql`last.snapshot`, "items")} as item`.execute(db);
  return rows;
}

/** What the body's other programmes said in the last release of each. */
export async function listOtherSnapshots(
  db: Kysely<Database>,
  programme: { id: number; bodyId: number },
): Promise<Snapshot[]> {
  const rows = await db
    .selectFrom("programmeRelease")
    .innerJoin("workProgramme", "workProgramme.id", "programmeRelease.programmeId")
    .select("programmeRelease.snapshot")
    .where("workProgramme.bodyId", "=", programme.bodyId)
    .where("workProgramme.id", "<>", programme.id)
    .where((eb) =>
      eb(
        "programmeRelease.number",
        "=",
        eb
          .selectFrom("programmeRelease as last")
          .select((inner) => inner.fn.max("last.number").as("number"))
          .whereRef("last.programmeId", "=", "programmeRelease.programmeId"),
      ),
    )
    .execute();
  return rows.map(({ snapshot }) => JSON.parse(snapshot) as Snapshot);
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

/** What a release told its readers: its note, and what had changed. Throws where there is no such release. */
export async function getReleaseText(
  db: Kysely<Database>,
  programmeId: number,
  number: number,
): Promise<{ note: string; changes: Change[] }> {
  const [row] = await textOf(db, { programmeId, number });
  if (!row) throw new Error(`There is no release ${number} of programme ${programmeId}`);
  return { note: row.note, changes: JSON.parse(row.changes) as Change[] };
}

const textOf = readyQuery((db: Kysely<Database>, { programmeId, number }: { programmeId: number; number: number }) =>
  db
    .selectFrom("programmeRelease")
    .select(["note", "changes"])
    .where("programmeId", "=", programmeId)
    .where("number", "=", number),
);

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

/** The latest releases of the programmes of this council, or with null of every one, that are published now, newest first, with whose they are. */
export async function listLatestReleases(db: Kysely<Database>, limit: number, councilId: number | null) {
  const rows = await db
    .selectFrom("programmeRelease")
    .innerJoin("publication", (join) =>
      join.onRef("publication.recordId", "=", "programmeRelease.programmeId").on("publication.kind", "=", "programme"),
    )
    .innerJoin("workProgramme", "workProgramme.id", "programmeRelease.programmeId")
    .innerJoin("body", "body.id", "workProgramme.bodyId")
    .select([
      "programmeRelease.number",
      "programmeRelease.publishedAt",
      "programmeRelease.changes",
      "workProgramme.startYear",
      "body.name as bodyName",
      "body.slug as bodySlug",
      "body.yearStartMonth",
      "body.yearStartDay",
    ])
    .$if(councilId !== null, (query) => query.where("body.councilId", "=", councilId))
    .orderBy("programmeRelease.publishedAt", "desc")
    .orderBy("programmeRelease.id", "desc")
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
