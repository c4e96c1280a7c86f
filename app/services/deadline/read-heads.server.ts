import { gatheredBy } from "#app/domain/gathered.ts";
import { deadlinesOf } from "#app/domain/deadline/deadlines-of-body.ts";
import { DEADLINE_DEEDS } from "#app/domain/deadline/deeds.ts";
import { headDates, isInHead, type HeadDate } from "#app/domain/deadline/head-dates.ts";
import { isNoticeNear, notLawful, type NotLawful } from "#app/domain/deadline/lawful-day.ts";
import { mayEditMeeting, type MeetingFacts } from "#app/domain/meeting/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { readClockOfMeetings } from "./read-clock-of-meetings.server.ts";

/** What stands at the head of a meeting: its dates, and that it cannot lawfully be held, with the form that moves it. */
export type MeetingHead = { dates: HeadDate[]; unlawful: Unlawful | null };
export type Unlawful = NotLawful & {
  /** Where its dates are worked out. */
  why: string;
  /** The form that moves it to the first lawful day; null where the actor may not move it, or no day is known. */
  move: string | null;
  /** The form that says that its notice went out after all; null where the actor may not say so. */
  went: string | null;
};

/** The heads of these meetings by their number, in four queries; none for those of bodies that the actor has no part in. */
export async function readHeads(
  db: Db,
  actor: Actor,
  meetings: readonly (MeetingFacts & { id: number })[],
): Promise<Map<number, MeetingHead>> {
  if (meetings.length === 0) return new Map();
  const clock = await readClockOfMeetings(db, actor, meetings, isInHead);
  const deadlinesFor = gatheredBy(deadlinesOf(clock, actor.today), ({ subject }) => subject.id);
  return new Map(
    meetings.map((meeting) => {
      const deadlines = deadlinesFor(meeting.id);
      const body = clock.bodies.find(({ id }) => id === meeting.bodyId);
      const found = body ? notLawful(meeting, deadlines, body, actor.today) : null;
      const unlawful = found && { ...found, ...waysOut(meeting, found, actor) };
      return [meeting.id, { dates: headDates(deadlines, meeting.id), unlawful }];
    }),
  );
}

/** Which of these meetings cannot lawfully be held as things stand, in the order given. */
export async function listUnlawful<M extends MeetingFacts & { id: number }>(
  db: Db,
  actor: Actor,
  meetings: readonly M[],
): Promise<(M & { unlawful: Unlawful })[]> {
  const soon = meetings.filter((meeting) => isNoticeNear(meeting, actor.today));
  const heads = await readHeads(db, actor, soon);
  return soon.flatMap((meeting) => {
    const unlawful = heads.get(meeting.id)?.unlawful;
    return unlawful ? [{ ...meeting, unlawful }] : [];
  });
}

/** The same of one meeting that a page has already; null where nothing speaks against it. */
export async function readUnlawful(
  db: Db,
  actor: Actor,
  meeting: MeetingFacts & { id: number },
): Promise<Unlawful | null> {
  return (await listUnlawful(db, actor, [meeting]))[0]?.unlawful ?? null;
}

function waysOut(meeting: MeetingFacts & { id: number }, { first, notice }: NotLawful, actor: Actor) {
  const home = `/meetings/${reference("meeting", meeting.id)}`;
  const mayMove = first !== null && mayEditMeeting(meeting, null, actor).allowed;
  const settle = DEADLINE_DEEDS.settle_deadline;
  return {
    why: `${home}/dates`,
    move: mayMove ? `${home}/edit?day=${first}` : null,
    went: mayByRole(settle, actor, meeting.bodyId).allowed ? `${notice}/${settle.path}` : null,
  };
}
