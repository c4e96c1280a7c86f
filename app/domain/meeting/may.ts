import { hasEnded } from "#app/domain/body.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { hasReason, mayInState } from "#app/domain/workflow.ts";
import { MEETING_DEEDS, type MeetingDeed } from "./deeds.ts";
import { takesRecordIn } from "./state-sets.ts";
import { MEETING_STATES, type MeetingState } from "./states.ts";

/** What the rules need to know of a meeting. */
export type MeetingFacts = { bodyId: number; state: MeetingState; meetsOn: IsoDate };

/** The deeds by which what happened at a meeting is recorded. */
type RecordingDeed = Extract<MeetingDeed, `record_${string}`>;

/** Whether the actor may add a meeting of this body; a day, once chosen, must not be past. */
export function mayCreateMeeting(
  body: { id: number; endedOn: IsoDate | null },
  meetsOn: IsoDate | null,
  actor: Actor,
): Verdict {
  return allOf(
    mayByRole(MEETING_DEEDS.create_meeting, actor, body.id),
    hasEnded(body, actor.today)
      ? refused("state", `This body ended on ${dateText(body.endedOn)}, so it has no new meetings.`)
      : allowed,
    notPast(meetsOn, actor.today),
  );
}

/** Whether the actor may change the meeting's facts; a new day must not be past, and items keep their year. */
export function mayEditMeeting(
  meeting: MeetingFacts,
  to: { meetsOn: IsoDate; sameYear: boolean; themeItems: number; recorded: number } | null,
  actor: Actor,
): Verdict {
  return allOf(
    mayMeeting("edit_meeting", meeting, actor),
    to && to.meetsOn !== meeting.meetsOn ? keepsItsDay(meeting, to.recorded) : allowed,
    to && to.meetsOn !== meeting.meetsOn ? notPast(to.meetsOn, actor.today) : allowed,
    to && !to.sameYear && to.themeItems > 0
      ? refused(
          "input",
          "The new date is in another year's programme: move the items on it first, or choose a date in the same year.",
        )
      : allowed,
  );
}

/** Whether the actor may add the questions of a meeting that is still to take place: they belong to the themes of its items. */
export function mayAddMeetingQuestions(meeting: MeetingFacts & { themeItems: number }, actor: Actor): Verdict {
  return allOf(
    mayMeeting("add_meeting_questions", meeting, actor),
    meeting.themeItems > 0
      ? allowed
      : refused(
          "state",
          "You cannot add questions yet: no item on its agenda belongs to a theme. Put an item of a theme on it first.",
        ),
  );
}

/** Whether the actor may correct what is said of a held meeting. `because` is left out while the form is still to be filled in. */
export function mayCorrectMeeting(meeting: MeetingFacts, because: string | null, actor: Actor): Verdict {
  return allOf(
    mayMeeting("correct_meeting", meeting, actor),
    because === null ? allowed : hasReason(MEETING_DEEDS.correct_meeting, because),
  );
}

/** Whether the actor may confirm the meeting's date. */
export function mayConfirmMeeting(meeting: MeetingFacts, actor: Actor): Verdict {
  return mayMeeting("confirm_meeting", meeting, actor);
}

/** Whether the actor may cancel the meeting: not once anything is recorded of it, nor while a theme's item is still on it. `because` is left out while the form is still to be filled in. */
export function mayCancelMeeting(
  meeting: MeetingFacts & { themeItems: number; recorded: number },
  because: string | null,
  actor: Actor,
): Verdict {
  const { themeItems } = meeting;
  return allOf(
    mayMeeting("cancel_meeting", meeting, actor),
    meeting.recorded === 0
      ? allowed
      : refused("state", "Something is recorded of this meeting, so it took place: record it as held instead."),
    themeItems === 0
      ? allowed
      : refused(
          "state",
          `You cannot cancel it yet: ${themeItems === 1 ? "1 item is" : `${themeItems} items are`} still on it. Move or defer ${themeItems === 1 ? "it" : "them"} first.`,
        ),
    because === null ? allowed : hasReason(MEETING_DEEDS.cancel_meeting, because),
  );
}

/** Whether the actor may record the meeting as held: on its day or after. */
export function mayHoldMeeting(meeting: MeetingFacts, actor: Actor): Verdict {
  return allOf(
    mayMeeting("hold_meeting", meeting, actor),
    meeting.meetsOn <= actor.today
      ? allowed
      : refused("state", `The meeting is on ${dateText(meeting.meetsOn)}: it cannot have been held yet.`),
  );
}

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
  return mayRecordOf("record_meeting", meeting, actor);
}

/** Whether the actor may record this of the meeting: role, then whether it takes a record. */
export function mayRecordOf(deed: RecordingDeed, meeting: MeetingFacts, actor: Actor): Verdict {
  return allOf(mayByRole(MEETING_DEEDS[deed], actor, meeting.bodyId), takesRecord(meeting, actor.today));
}

/** Whether a date is one of a programme's year: a year's meetings are planned together. */
export function isInYear(
  day: IsoDate,
  { firstDay, lastDay, year }: { firstDay: IsoDate; lastDay: IsoDate; year: string },
): Verdict {
  if (day >= firstDay && day <= lastDay) return allowed;
  return refused(
    "input",
    `${dateText(day)} is not in ${year}: choose a date from ${dateText(firstDay)} to ${dateText(lastDay)}.`,
  );
}

function mayMeeting(deed: MeetingDeed, meeting: MeetingFacts, actor: Actor): Verdict {
  return allOf(
    mayByRole(MEETING_DEEDS[deed], actor, meeting.bodyId),
    mayInState<MeetingState>(MEETING_DEEDS[deed], meeting.state, { noun: "meeting", states: MEETING_STATES }),
  );
}

function keepsItsDay({ meetsOn }: MeetingFacts, recorded: number): Verdict {
  if (recorded === 0) return allowed;
  return refused(
    "state",
    `Something is recorded of the meeting of ${dateText(meetsOn)}, so its date stays: add another meeting instead.`,
  );
}

function notPast(day: IsoDate | null, today: IsoDate): Verdict {
  if (day === null || day >= today) return allowed;
  return refused("input", `${dateText(day)} has passed: choose today or a later date.`);
}
