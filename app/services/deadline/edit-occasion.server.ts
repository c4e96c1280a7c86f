import { mayChangeOccasion } from "#app/domain/deadline/may.ts";
import { changedFields } from "#app/domain/events.ts";
import { findOccasion, updateOccasion } from "#db/deadline/occasions.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { findOwnClockBody, pathOfOccasion, type OccasionText } from "./record-occasion.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

const LABELS = {
  ruleId: "What happened",
  title: "Title",
  occurredOn: "Date",
  period: "Period in days",
  words: "Note",
  sourceUrl: "Source",
} as const;

/** Changes what was recorded as having happened. Refuses by role, on a stale version, once closed, or for a rule that does not bind the body. */
export function editOccasion(
  db: Db,
  acting: Acting,
  { occasionId, version, ...text }: OccasionText & { occasionId: number; version: number },
): Promise<Outcome<{ title: string; path: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const before = requireRecord(await findOccasion(trx, acting.actor, occasionId));
    const body = requireRecord(await findOwnClockBody(trx, acting, before.bodyId));
    const subject = { kind: "occasion", id: before.id, version: before.version } as const;
    await requireCurrent(trx, subject, version, mayChangeOccasion("edit_occasion", body, before, text, acting.actor));

    await updateOccasion(trx, before.id, text);
    await writeEvent(trx, acting, {
      action: "occasion_edited",
      subject: { ...subject, version: before.version + 1 },
      about: [{ kind: "body", id: before.bodyId }],
      bodyId: before.bodyId,
      particulars: { title: text.title, changed: changedFields(before, text, LABELS) },
    });
    return { title: text.title, path: pathOfOccasion(body.slug, { id: before.id, ...text }) };
  });
}
