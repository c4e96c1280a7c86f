import { isSameAsPublished } from "#app/domain/same-as-published.ts";
import { themesOnlyExempt } from "#app/domain/programme/exempt-themes.ts";
import { followUpEntry } from "#app/domain/public-record/follow-up.ts";
import type { RecordedEntry } from "#app/domain/public-record/record-views.ts";
import type { FollowUpToPublish } from "#app/domain/public-record/may.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import {
  listFollowUpsToPublish,
  listItemsOfThemes,
  listPartsOf,
  type FollowUpToPublishRow,
} from "#db/public-record/follow-ups-to-publish.server.ts";
import type { Db } from "#db/open.server.ts";
import { listRecords } from "#db/public-record/published-records.server.ts";

export type PlannedFollowUp = {
  row: FollowUpToPublishRow;
  facts: FollowUpToPublish;
  /** What publishing it now would put before readers. */
  planned: RecordedEntry<"follow_up">;
  standing: { publishedOn: IsoDate | null; isChanged: boolean };
};

/** What publishing each of these follow-ups would say, and how it stands against what is published. Seven queries. */
export async function planFollowUps(db: Db, reader: Reader, ids: readonly number[]): Promise<PlannedFollowUp[]> {
  const rows = await listFollowUpsToPublish(db, reader, ids);
  const parts = await listPartsOf(
    db,
    rows.map(({ id }) => id),
  );
  const themeIds = rows.flatMap(({ themeId }) => themeId ?? []);
  const onlyExempt = themesOnlyExempt(await listItemsOfThemes(db, themeIds));
  const out = new Map((await listRecords(db, "follow_up", ids)).map((row) => [row.id, row]));
  return rows.map((row) => {
    const own = <T extends { followUpId: number }>(of: readonly T[]) =>
      of.filter(({ followUpId }) => followUpId === row.id);
    const entry = followUpEntry({
      ...row,
      places: own(parts.places),
      responses: own(parts.responses),
      updates: own(parts.updates),
      results: own(parts.results),
    });
    const published = out.get(row.id);
    return {
      row,
      facts: factsOf(row, onlyExempt),
      planned: { ...belongingOf(row), entry },
      standing: {
        publishedOn: published?.publishedOn ?? null,
        isChanged: published !== undefined && !isSameAsPublished(published.entry, entry),
      },
    };
  });
}

function belongingOf({ id, bodyId, startYear, themeId, itemId, meetingId, madeOn }: FollowUpToPublishRow) {
  return { kind: "follow_up" as const, id, bodyId, startYear, themeId, itemId, meetingId, onDay: madeOn };
}

function factsOf(
  { bodyId, sensitiveSinceAt, part, ...row }: FollowUpToPublishRow,
  onlyExempt: ReadonlySet<number>,
): FollowUpToPublish {
  const theme =
    row.themeState === null
      ? null
      : {
          state: row.themeState,
          sensitiveSinceAt: row.themeSensitiveSinceAt,
          wasPublished: row.themeIsOut === 1,
          isOnlyExempt: row.themeId !== null && onlyExempt.has(row.themeId),
        };
  return { bodyId, sensitiveSinceAt, part, theme };
}
