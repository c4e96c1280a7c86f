import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { numbersOf } from "#app/domain/follow-up/numbering.ts";
import { ownerWordsOf } from "#app/domain/follow-up/owner.ts";
import { attendeeText } from "#app/domain/meeting-record/attendance.ts";
import type { Known, KnownRecord } from "#app/domain/minutes/known.ts";
import { NOTHING_KNOWN } from "#app/domain/minutes/known.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { listDeclarations } from "#db/meeting-record/declarations.server.ts";
import { listOutcomes } from "#db/meeting-record/outcomes.server.ts";
import { listKnownFollowUps, listReportTexts } from "#db/minutes/known-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { listQuestionsPutAt } from "#db/question/questions-put.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** As many as are looked through for an action that is taken up again; a body makes a hundred or two in a year. */
const MOST_FOLLOW_UPS = 1_500;

/** What a body has already that minutes are read against, as this reader sees it: its follow-ups, and what is recorded of the meeting. */
export async function readKnown(
  db: Db | Trx,
  reader: Reader,
  { bodyId, meetingId, meetsOn }: { bodyId: number; meetingId: number | null; meetsOn: IsoDate | null },
): Promise<Known> {
  const reported = meetingId === null ? [] : await listReportTexts(db, meetingId);
  const followUps = (await listKnownFollowUps(db, reader, bodyId, MOST_FOLLOW_UPS)).map((row) => ({
    id: row.id,
    wording: row.wording,
    sourceNumbers: numbersOf(row),
    owner: ownerWordsOf(row),
    state: row.state,
    here: meetingId !== null && (row.meetingId === meetingId || row.itemMeetingId === meetingId),
    reportedHere: reported.filter(({ followUpId }) => followUpId === row.id).map(({ text }) => text),
  }));
  const record = meetingId === null ? NOTHING_KNOWN.record : await recordOf(db, reader, meetingId);
  return { meetsOn, followUps, record };
}

async function recordOf(db: Db | Trx, reader: Reader, meetingId: number): Promise<KnownRecord> {
  const items = await listAgenda(db, reader, meetingId);
  const ids = items.map(({ id }) => id);
  const decided = new Set((await listOutcomes(db, ids)).map(({ itemId }) => itemId));
  const attendance = await listAttendance(db, meetingId);
  const declarations = await listDeclarations(db, reader, meetingId);
  const questions = await listQuestionsPutAt(db, reader, meetingId);
  return {
    items: items.map(({ id, title, numberWords }) => ({ id, title, number: numberWords, hasOutcome: decided.has(id) })),
    attendance: attendance.map((row) => ({ name: attendeeText(row) })),
    declarations: declarations.map((row) => ({ name: row.personName ?? row.words, words: row.interestWords })),
    questions: questions.map(({ text, state }) => ({ text, answered: state !== "put" })),
  };
}
