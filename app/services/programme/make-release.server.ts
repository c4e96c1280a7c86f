import { PROGRAMME_DEEDS } from "#app/domain/programme/deeds.ts";
import { yearLabel } from "#app/domain/municipal-year.ts";
import { updateProgramme } from "#db/programme/programmes.server.ts";
import { insertRelease } from "#db/programme/releases.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { ProgrammeToRelease, NextRelease } from "./plan-release.server.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Entries, Snapshot } from "#app/domain/programme/entry.ts";
import { refsNotIn } from "#app/domain/programme/release.ts";
import type { PublishedKind } from "#app/domain/programme-states.ts";
import { deletePublications, putPublications } from "#db/public-record/publications.server.ts";
import { listPublishedBy } from "#db/public-record/published-of.server.ts";
import { linkBackFromRelatedThemes } from "./link-back-from-related-themes.server.ts";

/**
 * Makes the planned release: keeps it under its number, puts it before readers,
 * moves the programme to published and writes the event. For `publishProgramme`,
 * and for seeding years that are past; the caller has asked whether it may.
 */
export async function makeRelease(
  trx: Trx,
  acting: Acting,
  programme: ProgrammeToRelease,
  planned: NextRelease,
  note = "",
): Promise<{ number: number }> {
  const releaseId = await insertRelease(trx, {
    programmeId: programme.id,
    number: planned.number,
    publishedAt: acting.now,
    publishedByName: acting.actor.name,
    note,
    snapshot: planned.snapshot,
    changes: planned.changes,
  });
  const title = `${programme.bodyName} ${yearLabel(programme.startYear, programme)}`;
  await publishSnapshot(trx, planned.snapshot, { ...programme, releaseId, title, at: acting.now });
  await updateProgramme(trx, programme.id, { state: PROGRAMME_DEEDS.publish_programme.to });
  await writeEvent(trx, acting, {
    action: "programme_published",
    subject: { kind: "programme", id: programme.id, version: programme.version + 1 },
    bodyId: programme.bodyId,
    reason: note || null,
    particulars: { number: planned.number },
  });
  return { number: planned.number };
}

/**
 * Puts what a release says before readers: one row a record, in place of the
 * record's earlier one; takes away what earlier releases of the programme
 * published and this one does not; and lets themes published elsewhere point here.
 */
async function publishSnapshot(
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
  await deletePublications(trx, refsNotIn(snapshot, await listPublishedBy(trx, release.id)));
  await linkBackFromRelatedThemes(trx, snapshot);
}
