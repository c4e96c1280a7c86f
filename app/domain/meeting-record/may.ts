import type { Actor } from "#app/domain/actor.ts";
import { mayRecordOf, type MeetingFacts } from "#app/domain/meeting/may.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** Whether the actor may say who was at the meeting. */
export function mayRecordAttendance(meeting: MeetingFacts, actor: Actor): Verdict {
  return mayRecordOf("record_attendance", meeting, actor);
}

/** Whether the actor may record, change or remove an interest declared at the meeting. */
export function mayRecordDeclaration(meeting: MeetingFacts, actor: Actor): Verdict {
  return mayRecordOf("record_declaration", meeting, actor);
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
