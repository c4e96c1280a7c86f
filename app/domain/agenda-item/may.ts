import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import { isComing } from "#app/domain/meeting/state-sets.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { isChosenTheme } from "#app/domain/theme/state-sets.ts";
import { THEME_STATES, type ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { mayInState } from "#app/domain/workflow.ts";
import { wordsOfIt } from "#app/domain/deed.ts";
import { ITEM_DEEDS, type ItemDeed, type MoveDeed } from "./deeds.ts";
import { mayChangeProgrammes } from "./how-moved.ts";
import { ITEM_STATES, type ItemKind, type ItemState } from "./states.ts";

/** What the rules need to know of an item; the meeting's day and the programme's state where it has them. */
export type ItemFacts = {
  bodyId: number;
  kind: ItemKind;
  state: ItemState;
  meetingId: number | null;
  meetsOn: IsoDate | null;
  themeState: ThemeState | null;
  programmeState: ProgrammeState | null;
  /** 1 where anything is recorded of it at its meeting (an outcome, answers, follow-ups, declarations), else 0. */
  recorded: number;
};

/** What the rules need to know of a meeting that an item goes to. */
export type TargetMeeting = { id: number; bodyId: number; state: MeetingState; meetsOn: IsoDate };

/** Whether the actor may add an item to this body's programme, for this theme or for none. */
export function mayCreateItem(
  bodyId: number,
  theme: { state: ThemeState } | null,
  programmeState: ProgrammeState | null,
  actor: Actor,
): Verdict {
  return allOf(
    mayByRole(ITEM_DEEDS.create_item, actor, bodyId),
    themeTakesSlot(theme?.state ?? null),
    theme ? mayChangeProgrammes("theme", [programmeState]) : allowed,
  );
}

/** Whether the actor may edit the item's text: until it has been considered or withdrawn. */
export function mayEditItem(item: ItemFacts, actor: Actor): Verdict {
  return allOf(mayByRole(ITEM_DEEDS.edit_item, actor, item.bodyId), mayInItemState("edit_item", item.state));
}

/** Whether that is another time than it has: a change that changes nothing is none. */
export function takesOtherMinutes(now: number, minutes: number): Verdict {
  return now === minutes ? refused("input", `It takes ${now} minutes already.`) : allowed;
}

/** Whether this person may lead on it: one of the members of its body that day. */
export function mayLead(personId: number, members: readonly { id: number }[]): Verdict {
  if (members.some(({ id }) => id === personId)) return allowed;
  return refused("input", "Choose a lead from the members of this body.");
}

/** Whether the actor may put the item on a meeting: this one, or any at all when none is chosen yet. */
export function mayScheduleItem(item: ItemFacts, meeting: TargetMeeting | null, actor: Actor): Verdict {
  return allOf(
    mayMove("schedule_item", item, actor),
    themeTakesSlot(item.themeState),
    meeting ? mayStandOn(item, meeting, actor.today) : allowed,
    meeting && meeting.id === item.meetingId
      ? refused("input", `It is already on the meeting of ${dateText(meeting.meetsOn)}: choose another.`)
      : allowed,
  );
}

/** Whether the actor may take the item off its meeting, to the pool or (with `meeting`) to a later one. */
export function mayDeferItem(item: ItemFacts, meeting: TargetMeeting | null, actor: Actor): Verdict {
  return allOf(
    mayMove("defer_item", item, actor),
    meeting ? mayStandOn(item, meeting, actor.today) : allowed,
    meeting && item.meetsOn && meeting.meetsOn <= item.meetsOn
      ? refused(
          "input",
          `An item is deferred to a meeting later than ${dateText(item.meetsOn)}: choose one, or leave it not scheduled.`,
        )
      : allowed,
  );
}

/** Whether the actor may withdraw the item from the programme. */
export function mayWithdrawItem(item: ItemFacts, actor: Actor): Verdict {
  return mayMove("withdraw_item", item, actor);
}

/** Whether the actor may move the item up or down its agenda: while the meeting is to come. */
export function mayOrderAgenda(item: ItemFacts, meeting: TargetMeeting | null, actor: Actor): Verdict {
  return allOf(
    mayByRole(ITEM_DEEDS.order_agenda, actor, item.bodyId),
    item.state === "scheduled" && meeting
      ? takesItems(meeting, actor.today)
      : refused("state", "It is not on an agenda, so its place cannot change."),
  );
}

/** Whether the actor may change in which order an item's questions are put: while it stands on an agenda and there are two. */
export function mayOrderQuestions(
  item: { bodyId: number; state: ItemState },
  questions: number,
  actor: Actor,
): Verdict {
  return allOf(
    mayByRole(ITEM_DEEDS.order_questions, actor, item.bodyId),
    item.state === "scheduled" ? allowed : refused("state", "It is not on an agenda, so nobody speaks to it."),
    questions > 1 ? allowed : refused("state", "An order takes two questions: agree another for this item first."),
  );
}

/** Whether the item can stand on this meeting, whoever asks: same body, still to come, not cancelled. */
export function mayStandOn(item: { bodyId: number }, meeting: TargetMeeting, today: IsoDate): Verdict {
  return allOf(
    item.bodyId === meeting.bodyId
      ? allowed
      : refused("input", "That meeting belongs to another body: choose one of this body's own meetings."),
    takesItems(meeting, today),
  );
}

/** Whether a move still fits the item's state: asked again when a variation is approved. */
export function mayStillMove(deed: MoveDeed, item: { state: ItemState }): Verdict {
  return mayInItemState(deed, item.state);
}

/** Whether the item may leave its meeting: what is recorded of it happened there, and stays there with it. */
export function staysWithRecord({
  recorded,
  meetsOn,
  kind,
}: Pick<ItemFacts, "recorded" | "meetsOn" | "kind">): Verdict {
  if (recorded === 0 || meetsOn === null) return allowed;
  const again = `To take the subject again, add a new item${kind === "theme" ? " for the same theme" : ""}.`;
  return refused(
    "state",
    `Something is recorded of this item at the meeting of ${dateText(meetsOn)}, so it stays with that meeting. ${again}`,
  );
}

function mayInItemState(deed: ItemDeed, state: ItemState): Verdict {
  const words = wordsOfIt(ITEM_DEEDS[deed], "item");
  return mayInState<ItemState>(ITEM_DEEDS[deed], state, { noun: "agenda item", deed: words, states: ITEM_STATES });
}

function mayMove(deed: MoveDeed, item: ItemFacts, actor: Actor): Verdict {
  return allOf(
    mayByRole(ITEM_DEEDS[deed], actor, item.bodyId),
    mayStillMove(deed, item),
    staysWithRecord(item),
    mayChangeProgrammes(item.kind, [item.programmeState]),
  );
}

function themeTakesSlot(state: ThemeState | null): Verdict {
  if (state === null || isChosenTheme(state)) return allowed;
  return refused(
    "state",
    `The theme is “${THEME_STATES[state].words}”: the chair has to approve it before it can go on a meeting.`,
  );
}

function takesItems(meeting: TargetMeeting, today: IsoDate): Verdict {
  const day = dateText(meeting.meetsOn);
  if (!isComing(meeting.state)) {
    return refused(
      "state",
      `The meeting of ${day} is “${MEETING_STATES[meeting.state].words}”, so its agenda no longer changes.`,
    );
  }
  if (meeting.meetsOn < today) {
    return refused("state", `The meeting of ${day} is past: choose one that is still to come.`);
  }
  return allowed;
}
