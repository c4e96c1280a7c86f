import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { wordsOfIt } from "#app/domain/deed.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { AGENDA_DEEDS, PAPER_DEEDS, type AgendaDeed, type PaperDeed } from "./deeds.ts";
import { AGENDA_STATES, type AgendaState } from "./states.ts";

/** What the rules need to know of the meeting whose agenda it is, and of how far that has come. */
export type AgendaFacts = {
  bodyId: number;
  state: AgendaState;
  items: number;
  meeting: { state: MeetingState; meetsOn: IsoDate };
};

/**
 * Whether the actor may move the agenda on: role, then a meeting that is still to
 * come, then how far it has come. It is taken back from the chair at any time, or
 * what can no longer be decided would wait for ever.
 */
export function mayMoveAgenda(deed: AgendaDeed, agenda: AgendaFacts, actor: Actor): Verdict {
  return allOf(
    mayByRole(AGENDA_DEEDS[deed], actor, agenda.bodyId),
    deed === "recall_agenda" ? allowed : isToCome(agenda.meeting, actor.today),
    mayInState(AGENDA_DEEDS[deed], agenda.state, { noun: "agenda", states: AGENDA_STATES }),
    agenda.items === 0 && NEEDS_ITEMS.includes(deed)
      ? refused("state", "Nothing is on this agenda yet: add an item first.")
      : allowed,
  );
}

const NEEDS_ITEMS: readonly AgendaDeed[] = ["submit_agenda", "publish_agenda", "publish_supplementary"];

/** What the rules need to know of an item that is prepared for its agenda, and of the chair's reason for urgency. */
export type PaperedItem = { bodyId: number; state: ItemState; urgentBecause?: string | null };

/** What a deed asks beside role and state. */
const ALSO: Partial<Record<PaperDeed, (item: PaperedItem) => Verdict>> = {
  take_item_urgently: ({ urgentBecause }) =>
    urgentBecause
      ? refused("state", "The chair’s reason is already recorded: remove it first to give another.")
      : allowed,
  take_back_urgency: ({ urgentBecause }) =>
    urgentBecause ? allowed : refused("state", "It is not recorded that the chair takes this item as urgent."),
};

/**
 * Whether the actor may do this to prepare the item for its agenda: role, then
 * where the item stands. Urgency is for the chair or vice-chair, or an officer in
 * the chair's words. Local Government Act 1972, section 100B(4)(b): by reason of
 * special circumstances, which the minutes specify.
 */
export function mayPrepareItem(deed: PaperDeed, item: PaperedItem, actor: Actor): Verdict {
  const words = wordsOfIt(PAPER_DEEDS[deed], "item");
  return allOf(
    mayByRole(PAPER_DEEDS[deed], actor, item.bodyId),
    mayInState<ItemState>(PAPER_DEEDS[deed], item.state, { noun: "agenda item", deed: words, states: ITEM_STATES }),
    ALSO[deed]?.(item) ?? allowed,
  );
}

/** Whether the actor may record, or take back, that the witness will attend: once each. */
export function mayConfirmWitness(
  deed: "confirm_witness" | "unconfirm_witness",
  item: PaperedItem,
  { confirmedOn }: { confirmedOn: IsoDate | null },
  actor: Actor,
): Verdict {
  const isOpen = mayPrepareItem(deed, item, actor);
  if (deed === "confirm_witness" && confirmedOn !== null)
    return allOf(isOpen, refused("state", `It is already recorded, on ${dateText(confirmedOn)}.`));
  if (deed === "unconfirm_witness" && confirmedOn === null)
    return allOf(isOpen, refused("state", "Nobody has recorded that this witness will attend."));
  return isOpen;
}

/** Whether a paper can have come on this day: a received one has a day, and none that is still to come. */
export function mayHaveCome(on: IsoDate | null, today: IsoDate): Verdict {
  if (on === null) return refused("input", "Enter the date on which the paper was received.");
  if (on <= today) return allowed;
  return refused("input", `${dateText(on)} is still to come: enter the date on which the paper was received.`);
}

function isToCome(meeting: AgendaFacts["meeting"], today: IsoDate): Verdict {
  if (!isComing(meeting.state)) {
    return refused(
      "state",
      `This meeting is “${MEETING_STATES[meeting.state].words}”, so its agenda no longer changes.`,
    );
  }
  if (meeting.meetsOn < today) {
    return refused("state", `The meeting of ${dateText(meeting.meetsOn)} is past, so its agenda no longer changes.`);
  }
  return allowed;
}
