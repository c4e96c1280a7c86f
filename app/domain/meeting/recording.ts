import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { MEETING_DEEDS, type MeetingDeed } from "./deeds.ts";
import type { MeetingFacts } from "./may.ts";
import { takesRecordIn } from "./state-sets.ts";
import { MEETING_STATES } from "./states.ts";

/** Whether what happened at the meeting may be recorded, whoever asks: confirmed or held, on its day or after. */
export function takesRecord(meeting: MeetingFacts, today: IsoDate): Verdict {
  if (meeting.state === "provisional") {
    return refused("state", "This meeting is “Provisional”: confirm its date before you record it.");
  }
  if (!takesRecordIn(meeting.state)) {
    return refused(
      "state",
      `This meeting is “${MEETING_STATES[meeting.state].words}”, so nothing happened at it to record.`,
    );
  }
  if (meeting.meetsOn > today) {
    return refused("state", `The meeting is on ${dateText(meeting.meetsOn)}: record it on the day or after.`);
  }
  return allowed;
}

/** Whether the actor may open the screen on which a meeting is recorded. */
export function mayRecordMeeting(meeting: MeetingFacts, actor: Actor): Verdict {
  return mayRecord("record_meeting", meeting, actor);
}

/** Whether the actor may say who was at the meeting. */
export function mayRecordAttendance(meeting: MeetingFacts, actor: Actor): Verdict {
  return mayRecord("record_attendance", meeting, actor);
}

/** Whether the actor may record, change or remove an interest declared at the meeting. */
export function mayRecordDeclaration(meeting: MeetingFacts, actor: Actor): Verdict {
  return mayRecord("record_declaration", meeting, actor);
}

/**
 * Whether a change of what is recorded of a meeting says why, where it must:
 * once the meeting is held, what was recorded is only corrected, with a reason.
 */
export function hasCorrectionReason(meeting: MeetingFacts, because: string): Verdict {
  if (meeting.state !== "held" || because.trim() !== "") return allowed;
  return refused(
    "input",
    "This meeting has been held: say why what was recorded is changed. The reason is kept with it.",
  );
}

/** Whether an interest may be declared in this item: one of the meeting, or none in particular (null); undefined where there is no such item. */
export function isItemOfMeeting(
  item: { meetingId: number | null } | null | undefined,
  meeting: { id: number },
): Verdict {
  if (item === null || item?.meetingId === meeting.id) return allowed;
  return refused("input", "Choose an item of this meeting, or none in particular.");
}

function mayRecord(deed: MeetingDeed, meeting: MeetingFacts, actor: Actor): Verdict {
  return allOf(mayByRole(MEETING_DEEDS[deed], actor, meeting.bodyId), takesRecord(meeting, actor.today));
}
