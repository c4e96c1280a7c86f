import { mayRecordMeeting } from "#app/domain/meeting/may.ts";
import type { Parties } from "#app/domain/meeting-record/party.ts";
import type { Checked } from "#app/domain/minutes/decided.ts";
import type { PassageKind, SavedMinutes } from "#app/domain/minutes/kept.ts";
import { hasMeeting, mayMinutes } from "#app/domain/minutes/may.ts";
import type { Passage } from "#app/domain/minutes/passage.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import { findMinutes } from "#db/minutes/brought-minutes.server.ts";
import { insertPassage } from "#db/minutes/minutes-passages.server.ts";
import { addHeldMeetingIn } from "#app/services/meeting/add-held-meeting.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireCurrent, requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import { plannedMeeting } from "./kept-minutes.server.ts";

/** One saving of minutes while it runs: where it writes, of which meeting, and what it has made so far. */
export type Saving = {
  trx: Trx;
  acting: Acting;
  minutes: { id: number; text: string };
  meeting: MeetingRow;
  parties: Parties;
  /** The item of each heading in the minutes. */
  items: Map<string, number>;
  saved: SavedMinutes;
};

/** The minutes and the meeting of which they are saved, which is added where it was not there; refuses where they may not be, or no longer as they were looked at. */
export async function requireSaving(trx: Trx, acting: Acting, asked: { minutesId: number; version: number }) {
  const minutes = requireRecord(await findMinutes(trx, acting.actor, asked.minutesId));
  const { id, version } = minutes;
  const verdict = mayMinutes("save_minutes", minutes, acting.actor);
  await requireCurrent(trx, { kind: "minutes", id, version }, asked.version, verdict);
  requireVerdict(hasMeeting(minutes));
  const newMeeting = plannedMeeting(minutes);
  const added = newMeeting
    ? await addHeldMeetingIn(trx, acting, { ...newMeeting, bodyId: minutes.bodyId, agenda: "" })
    : null;
  const meeting = requireRecord(await findMeeting(trx, acting.actor, added?.id ?? minutes.meetingId ?? -1));
  requireVerdict(mayRecordMeeting(meeting, acting.actor));
  const made: SavedMinutes["made"] = added ? [{ kind: "meeting", id: added.id, version: 1 }] : [];
  return { minutes, meeting, made };
}

/** Keeps that a record was made from these words of the minutes. */
export async function keepPassage(
  { trx, minutes, saved }: Saving,
  kind: PassageKind,
  recordId: number,
  passages: readonly Passage[],
): Promise<void> {
  if (kind !== "report") saved.made.push({ kind, id: recordId, version: 1 });
  for (const { start, end } of passages) {
    const words = minutes.text.slice(start, end);
    await insertPassage(trx, { minutesId: minutes.id, kind, recordId, startAt: start, endAt: end, words });
  }
}

const MOST_NAMED = 80;

/** Does one of the things that were ticked; where it is refused, the sentence says which it was. */
export function savingOne<T>({ proposal, fields }: Checked, work: () => Promise<T>): Promise<T> {
  const said = fields.wording || fields.text || fields.title || fields.name || fields.words || proposal.kind;
  const named = said.length > MOST_NAMED ? `${said.slice(0, MOST_NAMED).trimEnd()} …` : said;
  return refusingAs((because) => `“${named}”: ${because} Nothing was saved.`, work);
}
