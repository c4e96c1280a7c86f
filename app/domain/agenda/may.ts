import { ITEM_STATES, type ItemState } from "#app/domain/agenda-item/states.ts";
import { dayWords, type IsoDate } from "#app/domain/calendar.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { mayByRole, type Deed } from "#app/domain/permissions.ts";
import type { Actor } from "#app/domain/actor.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { AGENDA_STATES, type AgendaState } from "./states.ts";
import { AGENDA_TRANSITIONS, type AgendaDeed } from "./workflow.ts";

/** What the rules need to know of the meeting whose agenda it is, and of how far that has come. */
export type AgendaFacts = {
  bodyId: number;
  state: AgendaState;
  items: number;
  meeting: { state: MeetingState; meetsOn: IsoDate };
};

const DEED_WORDS = {
  submit_agenda: "send it to the chair",
  recall_agenda: "take it back",
  agree_agenda: "agree it",
  send_back_agenda: "send it back",
  publish_agenda: "publish it",
} as const satisfies Record<AgendaDeed, string>;

/** Whether the actor may move the agenda on: role, then a meeting that is still to come, then how far it has come. */
export function mayMoveAgenda(deed: AgendaDeed, agenda: AgendaFacts, actor: Actor): Verdict {
  return allOf(
    mayByRole(deed, actor, agenda.bodyId),
    isToCome(agenda.meeting, actor.today),
    mayInState(AGENDA_TRANSITIONS[deed], agenda.state, {
      noun: "agenda",
      deed: DEED_WORDS[deed],
      states: AGENDA_STATES,
    }),
    agenda.items === 0 && NEEDS_ITEMS.includes(deed)
      ? refused("state", "Nothing is on this agenda yet: add an item first.")
      : allowed,
  );
}

const NEEDS_ITEMS: readonly AgendaDeed[] = ["submit_agenda", "publish_agenda"];

/** What the rules need to know of an item whose place among the papers is changed. */
export type PaperedItem = { bodyId: number; state: ItemState };

type ItemDeed = Extract<
  Deed,
  "set_item_part" | "take_item_urgently" | "record_paper" | "confirm_witness" | "list_documents"
>;

const OPEN: readonly ItemState[] = ["not_scheduled", "scheduled", "deferred"];
const OPEN_FOR: Record<ItemDeed, readonly ItemState[]> = {
  // What is found to be exempt after the meeting is withdrawn from readers then as well.
  set_item_part: [...OPEN, "considered"],
  take_item_urgently: ["scheduled"],
  record_paper: OPEN,
  confirm_witness: OPEN,
  list_documents: [...OPEN, "considered"],
};

/** Whether the actor may say in which part the item is taken. */
export function maySetPart(item: PaperedItem, actor: Actor): Verdict {
  return mayOn("set_item_part", item, actor);
}

/** Whether the actor may record how the item's paper stands. */
export function mayRecordPaper(item: PaperedItem, actor: Actor): Verdict {
  return mayOn("record_paper", item, actor);
}

/** Whether a paper can have come on this day: a received one has a day, and none that is still to come. */
export function mayHaveCome(on: IsoDate | null, today: IsoDate): Verdict {
  if (on === null) return refused("input", "Say on which day the paper came.");
  if (on <= today) return allowed;
  return refused("input", `${dayWords(on)} is still to come: enter the day on which the paper came.`);
}

/** Whether the actor may add, change or remove the documents listed with the item. */
export function mayListDocuments(item: PaperedItem, actor: Actor): Verdict {
  return mayOn("list_documents", item, actor);
}

/** Whether the actor may record that the witness will attend. */
export function mayConfirmWitness(item: PaperedItem, witness: { confirmedOn: IsoDate | null }, actor: Actor): Verdict {
  return allOf(
    mayOn("confirm_witness", item, actor),
    witness.confirmedOn === null
      ? allowed
      : refused("state", `It is recorded already, on ${dayWords(witness.confirmedOn)}.`),
  );
}

/** Whether the actor may take back that the witness will attend. */
export function mayUnconfirmWitness(
  item: PaperedItem,
  witness: { confirmedOn: IsoDate | null },
  actor: Actor,
): Verdict {
  return allOf(
    mayOn("confirm_witness", item, actor),
    witness.confirmedOn === null ? refused("state", "Nobody has recorded that this witness will attend.") : allowed,
  );
}

type UrgentItem = PaperedItem & { urgentBecause: string | null };

/**
 * Whether the actor may record that the chair takes the item as urgent: the chair
 * or vice-chair, or an officer in the chair's words. Local Government Act 1972,
 * section 100B(4)(b): by reason of special circumstances, which the minutes specify.
 */
export function mayTakeUrgently(item: UrgentItem, actor: Actor): Verdict {
  return allOf(
    mayOn("take_item_urgently", item, actor),
    item.urgentBecause === null
      ? allowed
      : refused("state", "The chair’s reason is recorded already: take it back first to give another."),
  );
}

/** Whether the actor may take the chair's reason back. */
export function mayTakeBackUrgency(item: UrgentItem, actor: Actor): Verdict {
  return allOf(
    mayOn("take_item_urgently", item, actor),
    item.urgentBecause === null
      ? refused("state", "It is not recorded that the chair takes this item as urgent.")
      : allowed,
  );
}

function mayOn(deed: ItemDeed, item: PaperedItem, actor: Actor): Verdict {
  return allOf(
    mayByRole(deed, actor, item.bodyId),
    OPEN_FOR[deed].includes(item.state)
      ? allowed
      : refused("state", `You cannot do this now: this agenda item is “${ITEM_STATES[item.state].words}”.`),
  );
}

function isToCome(meeting: AgendaFacts["meeting"], today: IsoDate): Verdict {
  if (meeting.state === "held" || meeting.state === "cancelled") {
    return refused(
      "state",
      `This meeting is “${MEETING_STATES[meeting.state].words}”, so its agenda no longer changes.`,
    );
  }
  if (meeting.meetsOn < today) {
    return refused("state", `The meeting of ${dayWords(meeting.meetsOn)} is past, so its agenda no longer changes.`);
  }
  return allowed;
}
