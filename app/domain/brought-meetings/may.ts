import { bodiesOf, hasPartIn, type Reader } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference, type ReferredKind } from "#app/domain/references.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { BROUGHT_DEEDS, type BroughtDeed } from "./deeds.ts";
import { BROUGHT_STATES, type BroughtState } from "./states.ts";

/** What may wait to be saved of one body at a time. */
export const MOST_WAITING = 30;
const MOST_NAMED = 10;

type BroughtFacts = { bodyId: number; state: BroughtState };

/** Whether the actor may bring meetings of this body in: an officer. */
export function mayBringMeetings(bodyId: number, actor: Reader): Verdict {
  return mayByRole(BROUGHT_DEEDS.bring_meetings, actor, bodyId);
}

/** Whether the actor may bring meetings of any body in: asked before a file is looked at. */
export function mayBringMeetingsSomewhere(actor: Reader): Verdict {
  const verdicts = bodiesOf(actor).map((bodyId) => mayBringMeetings(bodyId, actor));
  return verdicts.find((verdict) => verdict.allowed) ?? verdicts[0] ?? mayBringMeetings(-1, actor);
}

/** Whether the actor may do this to meetings that were brought in: an officer, where they stand so. */
export function mayBrought(deed: BroughtDeed, brought: BroughtFacts, actor: Reader): Verdict {
  return allOf(
    mayByRole(BROUGHT_DEEDS[deed], actor, brought.bodyId),
    mayInState<BroughtState>(BROUGHT_DEEDS[deed], brought.state, { noun: "draft", states: BROUGHT_STATES }),
  );
}

/** What may be done with them beside choosing and saving, which their page does itself; `asSaved` says whether undoing would be refused. */
export function broughtOffers(brought: BroughtFacts & { id: number }, actor: Reader, asSaved: Verdict): Offer[] {
  return offersOf(BROUGHT_DEEDS, {
    home: `/bring-in/moderngov/${brought.id}`,
    may: (deed) => allOf(mayBrought(deed, brought, actor), deed === "undo_meetings" ? asSaved : allowed),
    isOffered: (deed) =>
      mayInState<BroughtState>(BROUGHT_DEEDS[deed], brought.state, { noun: "draft", states: BROUGHT_STATES }).allowed,
  });
}

/** Whether more may wait beside these. */
export function mayWaitBesideMeetings(waiting: number): Verdict {
  if (waiting < MOST_WAITING) return allowed;
  return refused("limit", `${MOST_WAITING} of these are waiting already for this body: save or discard one first.`);
}

/** Whether the files hold a meeting at all; `skipped` says what could not be read in them. */
export function holdsMeetings(meetings: number, skipped: readonly string[]): Verdict {
  if (meetings > 0) return allowed;
  const because = skipped.slice(0, 3).join(" ");
  return refused("input", because ? `No meeting was found. ${because}` : "No meeting was found in these files.");
}

/** Whether the committees chosen are among those in the files and none of them another body’s. */
export function areOurs(
  chosen: readonly string[],
  there: readonly { key: string; title: string; otherBody: string | null }[],
): Verdict {
  if (chosen.length === 0) return refused("input", "Choose at least one committee.");
  const others = there.find(({ key, otherBody }) => chosen.includes(key) && otherBody !== null);
  if (others) return refused("input", `${others.title} is ${others.otherBody} already: bring its meetings in there.`);
  return chosen.every((key) => there.some((one) => one.key === key))
    ? allowed
    : refused("input", "Choose among the committees in the files.");
}

/** Whether anything is ticked that saving would do something with. */
export function savesSomething(lines: number): Verdict {
  return lines > 0 ? allowed : refused("input", "Nothing is ticked, so there is nothing to save.");
}

/** Whether everything is as saving left it; `changed` are the records that are not. */
export function isUntouched(changed: readonly { kind: ReferredKind; id: number }[], published: number): Verdict {
  if (published > 0)
    return refused(
      "state",
      "It cannot be undone in one step: some of it has been published since. Remove it from publication first.",
    );
  if (changed.length === 0) return allowed;
  const refs = [...new Set(changed.map(({ kind, id }) => reference(kind, id)))];
  return refused(
    "state",
    `It cannot be undone in one step: ${refs.slice(0, MOST_NAMED).join(", ")} ${refs.length === 1 ? "has" : "have"} been changed or built on since. Change back by hand what should go back.`,
  );
}

/** Whether the reader sees them: the body’s officers, and who brought them while they have a part there. SQL: `readableBroughtMeetings`. */
export function seesBrought(reader: Reader, brought: { bodyId: number; broughtByPersonId: number }): boolean {
  const own = hasPartIn(reader, brought.bodyId) && reader.personId === brought.broughtByPersonId;
  return own || seesOfficerNotes(reader, brought.bodyId);
}
