import { meetingDay } from "#app/domain/meeting/day.ts";
import { changedFields } from "#app/domain/events.ts";
import { labelsOf, pick } from "#app/domain/field.ts";
import { MEETING_FIELD_NAMES, MEETING_FIELDS, meetingWords } from "#app/domain/meeting/fields.ts";
import { mayEditMeeting } from "#app/domain/meeting/may.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { reference } from "#app/domain/references.ts";
import { findProgrammeOfYear, listWithChairAt } from "#db/programme/programmes.server.ts";
import { listScheduled, setProgrammeOfMeeting } from "#db/agenda-item/items.server.ts";
import { findMeeting, updateMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { clearWhatWaits, recallChanged } from "./clear-what-waits.server.ts";
import type { MeetingText } from "./create-meeting.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Changes a meeting's date, time, place, kind or time available, and looks again at
 * what waits for the chair: a programme sent with the old date is recalled. Refuses by role, once
 * it is held or cancelled, on a stale version, for a day that is past, and for
 * a day in another programme's year while items of themes are on it.
 */
export function editMeeting(
  db: Db,
  acting: Acting,
  input: MeetingText & { meetingId: number; version: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const meeting = requireRecord(await findMeeting(trx, acting.actor, input.meetingId));
    const { meetingId, version } = input;
    const text = { ...pick(input, MEETING_FIELD_NAMES), dateBasis: input.dateBasis ?? meeting.dateBasis };
    const sameYear = yearOf(text.meetsOn, meeting) === yearOf(meeting.meetsOn, meeting);
    const items = await listScheduled(trx, meetingId);
    const themeItems = items.filter((item) => item.kind === "theme").length;
    const { recorded } = meeting;
    const verdict = mayEditMeeting(meeting, { meetsOn: text.meetsOn, sameYear, themeItems, recorded }, acting.actor);
    await requireCurrent(trx, { kind: "meeting", id: meetingId, version: meeting.version }, version, verdict);

    const done = { reference: reference("meeting", meetingId) };
    const changed = changedFields(meetingWords(meeting), meetingWords(text), labelsOf(MEETING_FIELDS));
    if (changed.length === 0) return done;
    const moved = text.meetsOn !== meeting.meetsOn;
    const before = moved ? await listWithChairAt(trx, acting.actor, meetingId) : [];
    await updateMeeting(trx, meetingId, text);
    if (!sameYear) {
      const programme = await findProgrammeOfYear(trx, meeting.bodyId, yearOf(text.meetsOn, meeting));
      await setProgrammeOfMeeting(trx, meetingId, programme?.id ?? null);
    }
    await writeEvent(trx, acting, {
      action: "meeting_edited",
      subject: { kind: "meeting", id: meetingId, version: meeting.version + 1 },
      bodyId: meeting.bodyId,
      particulars: { changed },
    });
    const happened = `The meeting is now on ${meetingDay(text)}.`;
    await clearWhatWaits(trx, acting, meetingId, happened);
    const after = moved ? await listWithChairAt(trx, acting.actor, meetingId) : [];
    const withChair = new Map([...before, ...after].map((one) => [one.id, one])); // of the year it left, and of its new one
    for (const one of withChair.values()) await recallChanged(trx, acting, one, meetingId, happened);
    return done;
  });
}
