import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Database } from "#db/schema.ts";

/** More bodies than one council has, and more meetings than any client asks for at once. */
const MOST_BODIES = 1_000;
const MOST_MEETINGS = 1_000;

/** The bodies that programs may be told of: all, by name. */
export function listOpenBodies(db: Kysely<Database>) {
  return db
    .selectFrom("body")
    .select(["id", "slug", "name", "kind", "endedOn"])
    .orderBy("name")
    .orderBy("id")
    .limit(MOST_BODIES)
    .execute();
}

/** The numbers of published meetings between two days, the earliest or the latest first; of one body where it is named. */
export async function listMeetingsBetween(
  db: Kysely<Database>,
  asked: { bodyId: number | null; from: IsoDate | null; until: IsoDate | null; latestFirst: boolean },
): Promise<number[]> {
  const { bodyId, from, until } = asked;
  const way = asked.latestFirst ? "desc" : "asc";
  const rows = await db
    .selectFrom("publication")
    .select("recordId")
    .where("kind", "=", "meeting")
    .$if(bodyId !== null, (query) => query.where("bodyId", "=", bodyId ?? 0))
    .$if(from !== null, (query) => query.where("onDay", ">=", from))
    .$if(until !== null, (query) => query.where("onDay", "<=", until))
    .orderBy("onDay", way)
    .orderBy("recordId", way)
    .limit(MOST_MEETINGS)
    .execute();
  return rows.map(({ recordId }) => recordId);
}
