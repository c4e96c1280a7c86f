import { chainOf, type ChainLink } from "#app/domain/deadline/chain.ts";
import { deadlinesOf, type Clock } from "#app/domain/deadline/deadlines-of-body.ts";
import { earliestOf } from "#app/domain/deadline/lawful-day.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readClockOfMeetings } from "./read-clock-of-meetings.server.ts";

/**
 * The dates of a meeting in order, each with its working: reports, draft agenda,
 * agenda, questions, the meeting, minutes. A cancelled meeting has none. Undefined
 * where the actor may not see the meeting.
 */
export async function readMeetingDates(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const clock = await readClockOfMeetings(db, actor, [meeting]);
  return {
    meeting: { ...meeting, reference: reference("meeting", meeting.id) },
    chain: chainIn(clock, meeting, actor),
    earliest: clock.bodies[0] ? earliestOf(clock.bodies[0], actor.today).worked : null,
    today: actor.today as string,
  };
}

/** The same chain for a page that has the meeting already. */
export async function readChain(db: Db, actor: Actor, meeting: Meeting): Promise<ChainLink[]> {
  return chainIn(await readClockOfMeetings(db, actor, [meeting]), meeting, actor);
}

type Meeting = { id: number; bodyId: number; meetsOn: string; state: string };

function chainIn(clock: Clock, meeting: Meeting, { today }: Actor): ChainLink[] {
  return meeting.state === "cancelled" ? [] : chainOf(deadlinesOf(clock, today), meeting);
}
