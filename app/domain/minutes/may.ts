import { bodiesOf, hasPartIn, type Reader } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference, type ReferredKind } from "#app/domain/references.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { MINUTES_DEEDS, type MinutesDeed } from "./deeds.ts";
import { MINUTES_STATES, type MinutesState } from "./states.ts";

/** Minutes of a body that wait to be saved or discarded: as many as years of meetings that are brought in one after another. */
export const MOST_WAITING_MINUTES = 30;
const MOST_NAMED = 10;

type MinutesFacts = { bodyId: number; state: MinutesState };

/** Whether the actor may bring minutes of this body in: an officer. */
export function mayBringMinutes(bodyId: number, actor: Reader): Verdict {
  return mayByRole(MINUTES_DEEDS.bring_minutes, actor, bodyId);
}

/** Whether the actor may bring minutes of any body in: asked before a file is looked at. */
export function mayBringMinutesSomewhere(actor: Reader): Verdict {
  const verdicts = bodiesOf(actor).map((bodyId) => mayBringMinutes(bodyId, actor));
  return verdicts.find((verdict) => verdict.allowed) ?? verdicts[0] ?? mayBringMinutes(-1, actor);
}

/** Whether the actor may do this to minutes that were brought in: an officer, where they stand so. */
export function mayMinutes(deed: MinutesDeed, minutes: MinutesFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(MINUTES_DEEDS[deed], actor, minutes.bodyId),
    mayInState<MinutesState>(MINUTES_DEEDS[deed], minutes.state, { noun: "draft", states: MINUTES_STATES }),
  );
}

/** What may be done with minutes beside checking and saving them and choosing their meeting, which their page does itself. `asSaved`: whether all is as saving left it, which undoing needs. */
export function minutesOffers(minutes: MinutesFacts & { id: number }, actor: Reader, asSaved: Verdict): Offer[] {
  return offersOf(MINUTES_DEEDS, {
    home: `/bring-in/minutes/${minutes.id}`,
    may: (deed) => allOf(mayMinutes(deed, minutes, actor), deed === "undo_minutes" ? asSaved : allowed),
    isOffered: (deed) =>
      deed !== "choose_minutes_meeting" &&
      mayInState<MinutesState>(MINUTES_DEEDS[deed], minutes.state, { noun: "draft", states: MINUTES_STATES }).allowed,
  });
}

/** Whether more minutes may wait beside these. */
export function mayWaitBeside(waiting: number): Verdict {
  if (waiting < MOST_WAITING_MINUTES) return allowed;
  return refused(
    "limit",
    `${MOST_WAITING_MINUTES} minutes of this body are waiting already: save or discard one first.`,
  );
}

/** Whether the meeting of the minutes is known, or is added with them, so that what they say can be recorded of it. */
export function hasMeeting(minutes: { meetingId: number | null; newMeeting: string | null }): Verdict {
  return minutes.meetingId !== null || minutes.newMeeting !== null
    ? allowed
    : refused("input", "Choose the meeting first: everything is recorded of it.");
}

/** Whether a meeting is one of the body whose minutes these are. */
export function isMeetingOfMinutes(meeting: { bodyId: number }, minutes: { bodyId: number }): Verdict {
  return meeting.bodyId === minutes.bodyId
    ? allowed
    : refused("input", "Choose a meeting of the body whose minutes these are.");
}

/** Whether anything was ticked to be saved; `chosen` counts what is recorded already too. */
export function hasSomethingTicked(ticked: number, chosen = ticked): Verdict {
  if (ticked > 0) return allowed;
  return chosen > 0
    ? refused("state", "Everything that is ticked is recorded already, so there is nothing to save.")
    : refused("input", "Nothing is ticked, so there is nothing to save.");
}

/** Whether a report names a follow-up of this body that the actor sees. */
export function isNamedFollowUp(followUp: { bodyId: number } | undefined, bodyId: number): Verdict {
  if (followUp?.bodyId === bodyId) return allowed;
  return refused("input", "Enter the follow-up of this body that it reports on, like F-12, or leave it out.");
}

/** Whether everything is as saving the minutes left it; `changed` are the records that are not. */
export function isAsSaved(changed: readonly { kind: ReferredKind; id: number }[], published: number): Verdict {
  if (published > 0)
    return refused(
      "state",
      "It cannot be undone in one step: some of it has been published since. Remove it from publication first.",
    );
  if (changed.length === 0) return allowed;
  const named = changed.slice(0, MOST_NAMED).map(({ kind, id }) => reference(kind, id));
  return refused(
    "state",
    `It cannot be undone in one step: ${named.join(", ")} ${changed.length === 1 ? "has" : "have"} been changed or built on since. Change back by hand what should go back.`,
  );
}

/** Whether the reader sees minutes that were brought in: the body's officers, and who brought them while they have a part there. SQL: `readableMinutes`. */
export function seesMinutes(reader: Reader, minutes: { bodyId: number; broughtByPersonId: number }): boolean {
  const own = hasPartIn(reader, minutes.bodyId) && reader.personId === minutes.broughtByPersonId;
  return own || seesOfficerNotes(reader, minutes.bodyId);
}
