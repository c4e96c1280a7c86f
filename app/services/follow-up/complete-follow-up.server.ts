import { decidedAs } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { hasReportDate, isOfItsBody } from "#app/domain/follow-up/input.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { insertUpdate } from "#db/follow-up/follow-up-parts.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import {
  changeFollowUpBy,
  changeFollowUpIn,
  type FollowUpChange,
  type FollowUpChanged,
  type FollowUpInput,
} from "./change-follow-up-by.server.ts";

/** How it was done, on which day it was said (today unless told otherwise), and at which meeting if at one. */
export type Completion = FollowUpInput & {
  words: string;
  reportedOn?: IsoDate | undefined;
  meetingId?: number | null | undefined;
};

/** What is kept as reported where nothing more was said. */
const NO_MORE_SAID = "Marked as done.";

/**
 * Marks a follow-up as done: an officer or the chair, from any open state. It is a
 * report as well, and refused like one: on a day to come, or of another body's meeting.
 */
export function completeFollowUp(db: Db, acting: Acting, input: Completion): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, {
    ...completion(acting, input),
    write: async (trx, followUp) => {
      await writeReport(trx, acting, followUp, input);
      return { state: "complete", reasonWords: input.words || null };
    },
  });
}

/** Marks as done what the same deed has just reported so, as at a meeting: no second report is written. */
export function completeReportedIn(trx: Trx, acting: Acting, input: FollowUpInput & { words: string }) {
  return changeFollowUpIn(trx, acting, input, completion(acting, input));
}

async function writeReport(
  trx: Trx,
  { actor, now }: Acting,
  followUp: { id: number; bodyId: number },
  said: Completion,
) {
  const { words, reportedOn = actor.today, meetingId = null } = said;
  requireVerdict(hasReportDate(reportedOn, actor.today));
  const meeting = meetingId ? requireRecord(await findMeeting(trx, actor, meetingId)) : null;
  if (meeting) requireVerdict(isOfItsBody("a meeting", followUp.bodyId, meeting));
  const at = { meetingId, source: meetingId ? "meeting" : "officer", reportedOn } as const;
  const text = words.trim() || NO_MORE_SAID;
  await insertUpdate(trx, {
    followUpId: followUp.id,
    ...at,
    text,
    stateAfter: "complete",
    byName: actor.name,
    at: now,
  });
}

function completion(acting: Acting, { words, meetingId }: Completion): FollowUpChange {
  return {
    may: (followUp) => mayFollowUp("complete_follow_up", followUp, acting.actor),
    write: () => ({ state: "complete", reasonWords: words || null }),
    reason: words || undefined,
    event: (followUp) => ({
      action: "follow_up_completed",
      particulars: { ...decidedAs(acting.actor, followUp.bodyId) },
      about: meetingId ? [{ kind: "meeting", id: meetingId }] : [],
    }),
  };
}
