import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Entries, Snapshot } from "#app/domain/programme/entry.ts";
import { keptByOthers, refsBut, refsNotIn } from "#app/domain/programme/release-refs.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { listOtherSnapshots } from "#db/programme/releases.server.ts";
import { deletePublications, putPublications } from "#db/public-record/write-publications.server.ts";
import { placePublished } from "#db/public-record/published-places.server.ts";
import { listPublishedBy } from "#db/public-record/published-of.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { linkBackFromRelatedThemes } from "./link-back-from-related-themes.server.ts";

/**
 * Puts what a release says before readers: one row a record, in place of the
 * record's earlier one; takes away what earlier releases of the programme
 * published and neither this one nor another year's does; and lets themes published elsewhere point here.
 */
export async function publishSnapshot(
  trx: Trx,
  snapshot: Snapshot,
  release: { id: number; bodyId: number; releaseId: number; title: string; at: IsoInstant },
): Promise<void> {
  const row = <K extends PublishedKind>(kind: K, entry: Entries[K], title: string, onDay: IsoDate | null) => ({
    kind,
    recordId: entry.id,
    bodyId: release.bodyId,
    releaseId: release.releaseId,
    title,
    onDay,
    view: JSON.stringify(entry),
    publishedAt: release.at,
  });
  const days = new Map(snapshot.meetings.map((meeting) => [meeting.id, meeting.meetsOn]));
  await putPublications(trx, [
    row("programme", snapshot.programme, release.title, null),
    ...snapshot.meetings.map((meeting) => row("meeting", meeting, release.title, meeting.meetsOn)),
    ...snapshot.items.map((item) => row("item", item, item.title, days.get(item.meetingId ?? -1) ?? null)),
    ...snapshot.themes.map((theme) => row("theme", theme, theme.title, null)),
    ...snapshot.questions.map((question) => row("question", question, question.text, null)),
  ]);
  const gone = refsNotIn(snapshot, await listPublishedBy(trx, release.id));
  const kept = gone.length === 0 ? [] : keptByOthers(gone, await listOtherSnapshots(trx, release));
  await deletePublications(trx, refsBut(gone, kept));
  await linkBackFromRelatedThemes(trx, snapshot);
  await placePublished(trx, release.bodyId);
}
