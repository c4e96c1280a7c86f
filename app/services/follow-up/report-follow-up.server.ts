import type { IsoDate } from "#app/domain/calendar.ts";
import { hasReportDate, isOfItsBody } from "#app/domain/follow-up/input.ts";
import { mayFollowUp } from "#app/domain/follow-up/may.ts";
import { FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { REPORT_MOVES, type ReportedState } from "#app/domain/follow-up/deeds.ts";
import { insertUpdate } from "#db/follow-up/follow-up-parts.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireVerdict, type Acting, type Trx } from "#app/services/run-deed.server.ts";
import {
  changeFollowUpBy,
  changeFollowUpIn,
  type FollowUpChange,
  type FollowUpChanged,
  type FollowUpInput,
} from "./change-follow-up-by.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";

/** What was reported, when, at which meeting if at one, and where it leaves the follow-up. */
export type Report = {
  text: string;
  state: ReportedState;
  reportedOn: IsoDate;
  meetingId?: number | null;
  /** When to look at it again; left out, the day it has stays. */
  reviewOn?: IsoDate | null;
};

/**
 * Records what was reported of a follow-up, and whether it has begun. Refuses by
 * role, where it is closed, a stale version, a day to come, and a meeting of
 * another body.
 */
export function reportFollowUp(db: Db, acting: Acting, input: FollowUpInput & Report): FollowUpChanged {
  return changeFollowUpBy(db, acting, input, reportOf(acting, input));
}

/** `reportFollowUp` inside a deed that already runs, as for many rows at once or a whole meeting. */
export function reportFollowUpIn(trx: Trx, acting: Acting, input: FollowUpInput & Report) {
  return changeFollowUpIn(trx, acting, input, reportOf(acting, input));
}

function reportOf(acting: Acting, input: Report): FollowUpChange {
  const { actor, now } = acting;
  const { text, state, reportedOn, meetingId = null, reviewOn } = input;
  return {
    may: (followUp) => mayFollowUp(REPORT_MOVES[state], followUp, actor),
    write: async (trx, followUp) => {
      requireVerdict(hasReportDate(reportedOn, actor.today));
      const meeting = meetingId ? requireRecord(await findMeeting(trx, actor, meetingId)) : null;
      if (meeting) requireVerdict(isOfItsBody("a meeting", followUp.bodyId, meeting));
      await insertUpdate(trx, {
        followUpId: followUp.id,
        meetingId,
        source: meetingId ? "meeting" : "officer",
        text,
        stateAfter: state,
        reportedOn,
        byName: actor.name,
        at: now,
      });
      return { state, reasonWords: state === "paused" ? followUp.reasonWords : null, ...reviewed(reviewOn) };
    },
    event: () => ({
      action: "follow_up_reported",
      particulars: { to: FOLLOW_UP_STATES[state].words.toLowerCase() },
      about: meetingId ? [{ kind: "meeting", id: meetingId }] : [],
    }),
  };
}

function reviewed(reviewOn: IsoDate | null | undefined) {
  return reviewOn ? { reviewOn } : {};
}
