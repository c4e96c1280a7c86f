import { dateText } from "#app/domain/calendar.ts";
import { readDueWords } from "#app/domain/follow-up/due-words.ts";
import { nextMeetingAfter } from "#app/domain/follow-up/next-meeting.ts";
import { readFollowUpLine, type FollowUpLineSaid } from "#app/domain/minutes/follow-up-line.ts";
import type { Actor } from "#app/domain/actor.ts";
import { listMeetingDays } from "#db/follow-up/follow-ups.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listParties } from "#app/services/meeting/list-parties.server.ts";

/** A line to be understood; `due` is what the officer says of its day otherwise than the line does. */
type Line = { line: string; due: string | undefined };

export type Understood = Omit<FollowUpLineSaid, "wording"> & { day: string };

/** How each of these lines, typed at the meeting, is understood: its kind, whose it is, and by which day. Saves nothing. */
export async function understandLines(
  db: Db,
  actor: Actor,
  meetingId: number,
  lines: Readonly<Record<string, Line>>,
): Promise<Record<string, Understood>> {
  const meeting = Object.keys(lines).length > 0 ? await findMeeting(db, actor, meetingId) : undefined;
  if (!meeting) return {};
  const [parties, days] = await Promise.all([
    listParties(db, meeting.bodyId, meeting.meetsOn),
    listMeetingDays(db, meeting.bodyId),
  ]);
  const said = { saidOn: meeting.meetsOn, nextMeetingOn: nextMeetingAfter(days, meeting.meetsOn) };
  const understood = Object.entries(lines).map(([name, { line, due }]) => {
    const { kind, owner, number, ...read } = readFollowUpLine(line, parties);
    const { dueOn } = readDueWords(due ?? read.due, said);
    return [name, { kind, owner, number, due: read.due, day: dueOn ? dateText(dueOn) : "" }] as const;
  });
  return Object.fromEntries(understood);
}
