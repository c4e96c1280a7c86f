import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Entries, PublishedRef, Snapshot } from "#app/domain/programme/entry.ts";
import { refsIn } from "#app/domain/programme/release.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { deletePublications, putPublications } from "#db/public-record/publications.server.ts";
import { listPublishedBy } from "#db/public-record/published-of.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { linkBackFromRelatedThemes } from "./link-back-from-related-themes.server.ts";

/**
 * Puts what a release says before readers: one row a record, in place of the
 * record's earlier one; takes away what earlier releases of the programme
 * published and this one does not; and lets themes published elsewhere point here.
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
  await deletePublications(trx, without(await listPublishedBy(trx, release.id), refsIn(snapshot)));
  await linkBackFromRelatedThemes(trx, snapshot);
}

function without(refs: readonly PublishedRef[], kept: readonly PublishedRef[]): PublishedRef[] {
  const keys = new Set(kept.map(({ kind, id }) => `${kind}:${id}`));
  return refs.filter(({ kind, id }) => !keys.has(`${kind}:${id}`));
}
