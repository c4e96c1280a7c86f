import type { Actor } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { reference } from "#app/domain/references.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { MEETING_DEEDS } from "./deeds.ts";
import {
  mayAddMeetingQuestions,
  mayCancelMeeting,
  mayConfirmMeeting,
  mayCorrectMeeting,
  mayEditMeeting,
  mayHoldMeeting,
  type MeetingFacts,
  mayRecordMeeting,
} from "./may.ts";
import { mayAddLeftOutItem } from "./past.ts";

/** `themeItems` are the items of themes that are scheduled on it, `recorded` is 1 where anything is recorded of it, else 0. */
type OfferedMeeting = MeetingFacts & { themeItems: number; recorded: number };

const MAY = {
  record_meeting: mayRecordMeeting,
  add_meeting_questions: mayAddMeetingQuestions,
  edit_meeting: (meeting, actor) => mayEditMeeting(meeting, null, actor),
  correct_meeting: (meeting, actor) => mayCorrectMeeting(meeting, null, actor),
  confirm_meeting: mayConfirmMeeting,
  hold_meeting: mayHoldMeeting,
  add_left_out_item: (meeting, actor) => mayAddLeftOutItem(meeting, null, actor),
  cancel_meeting: (meeting, actor) => mayCancelMeeting(meeting, null, actor),
} as const satisfies Record<string, (meeting: OfferedMeeting, actor: Actor) => Verdict>;

export type OfferedMeetingDeed = keyof typeof MAY;

/** Whether the page of this deed opens for the actor, before its form is filled in. */
export function mayOpenMeetingDeed(deed: OfferedMeetingDeed, meeting: OfferedMeeting, actor: Actor): Verdict {
  return MAY[deed](meeting, actor);
}

/** Adding the questions of a meeting, as its agenda offers it too. */
export function meetingQuestionsOffer(meeting: MeetingFacts & { id: number; themeItems: number }, actor: Actor): Offer {
  const { label, path } = MEETING_DEEDS.add_meeting_questions;
  return {
    href: `/meetings/${reference("meeting", meeting.id)}/${path}`,
    words: label,
    verdict: mayAddMeetingQuestions(meeting, actor),
  };
}

/** What may be done with a meeting, each with the verdict that its own page gives. */
export function meetingOffers(meeting: OfferedMeeting & { id: number }, actor: Actor): Offer[] {
  return offersOf(MEETING_DEEDS, {
    home: `/meetings/${reference("meeting", meeting.id)}`,
    may: (deed) => MAY[deed as OfferedMeetingDeed](meeting, actor),
    isOffered: (deed) => deed in MAY,
  });
}
