import type { Actor } from "#app/domain/actor.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { hasReason } from "#app/domain/workflow.ts";
import { ITEM_DEEDS, type MoveDeed } from "./deeds.ts";
import { howMoved, mayChangeProgrammes, type HowMoved, type ProgrammeTouched } from "./how-moved.ts";
import {
  mayDeferItem,
  mayScheduleItem,
  mayStandOn,
  mayStillMove,
  mayWithdrawItem,
  staysWithRecord,
  type ItemFacts,
  type TargetMeeting,
} from "./may.ts";
import type { ItemKind, ItemState } from "./states.ts";

/** An item that is to be moved, with the programme it is in. */
export type MovingItem = ItemFacts & { programmeId: number | null };

/** The move asked for. */
export type MoveAsked = {
  deed: MoveDeed;
  /** Null where it goes to no meeting, and while none is chosen yet. */
  to: TargetMeeting | null;
  /** Left out while the form is still to be filled in: its page is not refused for want of a reason. */
  reasonWords?: string | null;
};

/** A body's municipal year by its label, and the programme of it where one is started. */
export type ProgrammeYear = { label: string; programme: ProgrammeTouched | null };

/** What else decides on a move: where it goes, who may decide on it today, and what is asked for already. */
export type MoveFacts = {
  /** The year of the meeting it goes to; null without one. */
  next: ProgrammeYear | null;
  delegationId: number | null;
  openVariationId: number | null;
};

/** Whether an item may be moved so, how the move is made, and whether it must say why. */
export type MovePlan = HowMoved & { kind: VariationKind; reasonNeeded: boolean; verdict: Verdict };

/**
 * Decides on a move once, for the page that offers it and for the deed: refused
 * by role, by the state of the item, its theme, the meeting or a programme, for
 * want of a reason, or while another change of it waits; else made at once, as a
 * variation under the delegation in force, or as a variation for the chair.
 */
export function planMove(item: MovingItem, move: MoveAsked, facts: MoveFacts, actor: Actor): MovePlan {
  const programmes = programmesTouched(item, facts.next);
  const made = howMoved(item.kind, programmes, facts.delegationId);
  const kind = kindOfMove(move.deed, item.state);
  const reasonNeeded = needsReason(move.deed, item.state);
  const verdict = allOf(
    MAY[move.deed](item, move.to, actor),
    hasProgramme(item.kind, facts.next),
    mayChangeProgrammes(
      item.kind,
      programmes.map(({ state }) => state),
    ),
    reasonNeeded && move.reasonWords !== undefined ? hasReason(WITH_REASON, move.reasonWords ?? "") : allowed,
    noneWaits(facts.openVariationId),
  );
  return { ...made, kind, reasonNeeded, verdict };
}

/** Whether a move that was asked for earlier can still be made: asked when its variation is approved, whoever asks. */
export function canStillBeMade(
  item: Pick<ItemFacts, "bodyId" | "kind" | "state" | "meetsOn" | "recorded">,
  move: { kind: VariationKind; to: TargetMeeting | null; next: ProgrammeYear | null },
  today: IsoDate,
): Verdict {
  return allOf(
    mayStillMove(DEED_OF[move.kind], item),
    staysWithRecord(item),
    move.to ? mayStandOn(item, move.to, today) : allowed,
    hasProgramme(item.kind, move.next),
  );
}

/** Whether no variation of the item waits for the chair: one change is asked for at a time. */
export function noneWaits(openVariationId: number | null): Verdict {
  if (openVariationId === null) return allowed;
  return refused(
    "state",
    `${reference("variation", openVariationId)} already asks the chair to change it: wait for the decision, or withdraw that request first.`,
  );
}

/** Whether the year has the programme that a theme's item must be held by; other business needs none. */
export function hasProgramme(kind: ItemKind, year: { label: string; programme: object | null } | null): Verdict {
  if (kind !== "theme" || !year || year.programme) return allowed;
  return refused("state", `Start the ${year.label} programme first: there is none yet for this item.`);
}

/** Whether the reason is given that the chair reads with a request to add an item. */
export function needsReasonToAdd(reasonWords: string | null): Verdict {
  return hasReason(WITH_REASON, reasonWords ?? "");
}

/** Whether a change that is decided on moves the item: one added without a meeting stays where it waits. */
export function movesItem(kind: VariationKind, to: TargetMeeting | null): boolean {
  return kind !== "add" || to !== null;
}

/** The item's state once it is moved. */
export function stateAfterMove(kind: VariationKind, to: TargetMeeting | null): ItemState {
  return to ? "scheduled" : ITEM_DEEDS[DEED_OF[kind]].to;
}

/** The programme the item is in once it is moved: that of its meeting's year, or the one it was in. */
export function programmeAfterMove(item: MovingItem, next: ProgrammeYear | null): number | null {
  return next ? (next.programme?.id ?? null) : item.programmeId;
}

const MAY = {
  schedule_item: mayScheduleItem,
  defer_item: mayDeferItem,
  withdraw_item: (item, _to, actor) => mayWithdrawItem(item, actor),
} as const satisfies Record<MoveDeed, (item: ItemFacts, to: TargetMeeting | null, actor: Actor) => Verdict>;

const DEED_OF = {
  add: "schedule_item",
  move: "schedule_item",
  defer: "defer_item",
  withdraw: "withdraw_item",
} as const satisfies Record<VariationKind, MoveDeed>;

const WITH_REASON = ITEM_DEEDS.defer_item;

function kindOfMove(deed: MoveDeed, state: ItemState): VariationKind {
  if (deed === "schedule_item") return state === "scheduled" ? "move" : "add";
  return deed === "defer_item" ? "defer" : "withdraw";
}

/** The table says so, or readers may have seen the item where it was. What is placed for the first time speaks for itself. */
function needsReason(deed: MoveDeed, state: ItemState): boolean {
  return ITEM_DEEDS[deed].reason === "required" || state === "scheduled";
}

function programmesTouched(item: MovingItem, next: ProgrammeYear | null): ProgrammeTouched[] {
  const { programmeId: id, programmeState: state } = item;
  const own = id === null || state === null ? null : { id, state };
  const other = next?.programme?.id === own?.id ? null : next?.programme;
  return [own, other].filter((programme) => programme !== null && programme !== undefined);
}
