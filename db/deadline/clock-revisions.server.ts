import { sql, type Kysely } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { ClockRevision, DeadlineSource } from "#app/domain/feed/deadline-events.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * How often the dates of these bodies may have moved: the versions of their own
 * rules, and every day that was added to the calendar or taken off it again.
 * Rows of neither are ever deleted, so the number never falls.
 */
export async function listClockRevisions(db: Kysely<Database>, bodyIds: readonly number[]): Promise<ClockRevision[]> {
  const days = await db
    .selectFrom("calendarDay")
    .select([
      "councilId",
      sql<number>`count(*) + count(removed_at)`.as("changes"),
      sql<IsoInstant | null>`max(case when removed_at > added_at then removed_at else added_at end)`.as("changedAt"),
    ])
    .groupBy("councilId")
    .execute();
  const rows = await db
    .selectFrom("body")
    .leftJoin("deadlineSetting", "deadlineSetting.bodyId", "body.id")
    .select([
      "body.id as bodyId",
      "body.version",
      "body.councilId",
      sql<number>`coalesce(sum(deadline_setting.version), 0)`.as("settings"),
      sql<IsoInstant | null>`max(deadline_setting.set_at)`.as("setAt"),
    ])
    .where("body.id", "in", orNone(bodyIds))
    .groupBy("body.id")
    .execute();
  return rows.map(({ bodyId, councilId, version, settings, setAt }) => {
    const own = days.find((one) => one.councilId === councilId) ?? NO_DAYS;
    return {
      bodyId,
      changes: version + settings + own.changes,
      changedAt: [setAt, own.changedAt].reduce((last, at) => (at && (!last || at > last) ? at : last), null),
    };
  });
}

const NO_DAYS = { changes: 0, changedAt: null };

/** The versions of these occasions, and when each was recorded. */
export async function listOccasionSources(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<Map<number, DeadlineSource>> {
  const rows = await db
    .selectFrom("occasion")
    .select(["id", "version", "recordedAt as changedAt"])
    .where((eb) => inNumbers(eb.ref("id"), ids))
    .execute();
  return new Map(rows.map(({ id, ...source }) => [id, source]));
}
