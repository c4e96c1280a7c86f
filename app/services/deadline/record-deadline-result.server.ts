import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Deadline } from "#app/domain/deadline/deadlines-of-body.ts";
import { isResultCurrent, mayRecordResult } from "#app/domain/deadline/may.ts";
import { putDeadlineResult } from "#db/deadline/deadline-results.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { readDeadline } from "./read-deadline.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** `version` is that of what was recorded when the form was rendered, 0 where there was nothing. */
export type ResultInput = {
  slug: string;
  key: string;
  version: number;
  result: "met" | "missed";
  onDay: IsoDate | null;
  because: string;
};

/**
 * Records how a deadline ended: met on a day, or missed for a reason; over what was
 * recorded before. Refuses by role, without the day or the reason, for a day to
 * come, and where somebody else has recorded it since.
 */
export function recordDeadlineResult(
  db: Db,
  acting: Acting,
  { slug, key, version, ...said }: ResultInput,
): Promise<Outcome<{ title: string; result: "met" | "missed" }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { deadline } = requireRecord(await readDeadline(trx, acting.actor, { slug, key }));
    const ended = { ...said, onDay: said.result === "met" ? said.onDay : null };
    requireVerdict(mayRecordResult(deadline.body.id, null, acting.actor));
    requireVerdict(isResultCurrent(deadline.result, version));
    requireVerdict(mayRecordResult(deadline.body.id, ended, acting.actor));

    const by = { byName: acting.actor.name, at: acting.now };
    await putDeadlineResult(trx, { bodyId: deadline.body.id, key, ruleId: deadline.ruleId, ...ended, ...by });
    const title = namedOf(deadline);
    await writeEvent(trx, acting, {
      ...(ended.onDay
        ? { action: "deadline_met", particulars: { title, to: dateText(ended.onDay) } }
        : { action: "deadline_missed", particulars: { title } }),
      subject: subjectOf(deadline),
      about: [{ kind: "body", id: deadline.body.id }],
      bodyId: deadline.body.id,
      reason: ended.because || null,
    });
    return { title: deadline.title, result: ended.result };
  });
}

/** Whose history tells it: the meeting's, the occasion's, or the body's for a date of the year. */
export function subjectOf({ subject, body }: Deadline) {
  return subject.kind === "year" ? { kind: "body" as const, id: body.id } : { kind: subject.kind, id: subject.id };
}

/** "Notice, agenda and reports are public (England): Meeting of Friday 25 September 2026". */
export function namedOf({ title, subject }: Deadline): string {
  return `${title}: ${subject.words}`;
}
