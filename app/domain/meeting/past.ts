import { MOST_AGENDA_LINES } from "#app/domain/meeting/agenda-list.ts";
import type { Actor } from "#app/domain/actor.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { hasEnded } from "#app/domain/body.ts";
import type { Field } from "#app/domain/field.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { hasReason, mayInState } from "#app/domain/workflow.ts";
import { MEETING_DEEDS } from "./deeds.ts";
import type { MeetingFacts } from "./may.ts";
import { MEETING_STATES, type MeetingState } from "./states.ts";

/** The items of a meeting that has been held, as a list. */
export const PAST_AGENDA = {
  label: "Items",
  question: "What was on the agenda",
  hint: "One item a line, as the agenda had it, for example “5. Taxi licensing (30)”. Paste the list.",
  limit: 12_000,
} as const satisfies Field;

/**
 * Whether the actor may add a meeting of the body that has been held already: before today, not after the body
 * ended, and not one that is here. `meetsOn` is null while the form is still to be filled in.
 */
export function mayAddHeldMeeting(
  body: { id: number; endedOn: IsoDate | null },
  meetsOn: IsoDate | null,
  actor: Actor,
): Verdict {
  return allOf(
    mayByRole(MEETING_DEEDS.add_held_meeting, actor, body.id),
    meetsOn === null || meetsOn < actor.today
      ? allowed
      : refused("input", `${dateText(meetsOn)} has not passed yet: add it as a coming meeting.`),
    hasEnded(body, actor.today) && meetsOn !== null && meetsOn > body.endedOn
      ? refused("input", `This body ended on ${dateText(body.endedOn)}: choose an earlier date.`)
      : allowed,
  );
}

/** Whether a past meeting is not here yet: no other of the body on that date at that time. */
export function isNotHereYet(meetsOn: IsoDate, there: { id: number } | undefined): Verdict {
  if (!there) return allowed;
  return refused(
    "input",
    `${reference("meeting", there.id)} is the meeting of ${dateText(meetsOn)} already: add what is missing on its own page.`,
  );
}

/** Whether the list of items can be entered at once. */
export function fitsOneAgenda(lines: number): Verdict {
  if (lines <= MOST_AGENDA_LINES) return allowed;
  return refused("input", `An agenda has at most ${MOST_AGENDA_LINES} items: this list has ${lines} lines.`);
}

/**
 * Whether the actor may add an item that was left out when the meeting was recorded: once it is held, saying why.
 * `because` is left out while the form is still to be filled in.
 */
export function mayAddLeftOutItem(meeting: MeetingFacts, because: string | null, actor: Actor): Verdict {
  const deed = MEETING_DEEDS.add_left_out_item;
  return allOf(
    mayByRole(deed, actor, meeting.bodyId),
    mayInState<MeetingState>(deed, meeting.state, { noun: "meeting", states: MEETING_STATES }),
    because === null ? allowed : hasReason(deed, because),
  );
}
