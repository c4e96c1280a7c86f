import { reasonLine } from "#app/domain/agenda-item/states.ts";
import { canStillBeMade } from "#app/domain/agenda-item/plan-move.ts";
import { dateText, instantText, type IsoDate } from "#app/domain/calendar.ts";
import { isAsAsked, mayMoveVariation, variationOffers, type AnsweredBy } from "#app/domain/programme/may.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { VARIATION_STATES } from "#app/domain/programme-states.ts";
import { variationEffects } from "#app/domain/programme/variation-words.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, type Verdict } from "#app/domain/verdict.ts";
import { capitalised, wordsOf, type VariationLine, type VariationRow } from "./variation-records.server.ts";

/** A variation as a page shows it: in words, with what it does to its meetings' time and what this actor may do with it. */
export function variationView(row: VariationRow, actor: Actor) {
  return {
    ...variationLine(row),
    effects: row.state === "awaiting_chair" ? variationEffects(row) : [],
    approve: mayApproveNow(row, actor),
    decide: mayMoveVariation("decide_variation", row, actor),
    withdraw: mayMoveVariation("withdraw_variation", row, actor),
    offers: variationOffers(`/variations/${reference("variation", row.id)}`, row, actor),
  };
}

export type VariationView = ReturnType<typeof variationView>;

/** A variation in words, as a list shows it. */
export function variationLine(row: VariationLine) {
  const programme = `${row.bodyName} ${yearLabel(row.startYear, row)}`;
  return {
    id: row.id,
    reference: reference("variation", row.id),
    bodyId: row.bodyId,
    what: capitalised(wordsOf(row, row.itemTitle)),
    item: { reference: reference("item", row.itemId), title: row.itemTitle },
    programme: { title: programme, href: programmePath(row.bodySlug, row.startYear, row) },
    from: row.fromMeetsOn && {
      reference: reference("meeting", row.fromMeetingId ?? 0),
      day: dateText(row.fromMeetsOn),
    },
    to: row.toMeetsOn && {
      reference: reference("meeting", row.toMeetingId ?? 0),
      day: dateText(row.toMeetsOn),
    },
    why: reasonLine(row.reasonCode, row.reasonWords) ?? "",
    proposedAt: row.proposedAt,
    proposed: `${row.proposedByName}, ${instantText(row.proposedAt)}`,
    proposedByName: row.proposedByName,
    state: row.state,
    stateWords: row.delegationId === null ? VARIATION_STATES[row.state].words : "Made under delegation",
    decided: row.decidedAt === null ? null : `${row.decidedByName ?? ""}, ${instantText(row.decidedAt)}`,
    decidedAt: row.decidedAt,
    decisionWords: row.decisionWords,
    version: row.version,
    request: row.draftPlanId === null ? null : reference("draft_plan", row.draftPlanId),
  };
}

/** Whether the actor may approve it by itself, or with its request, as far as the item and the meeting that it names say. */
export function mayApproveNow(row: VariationRow, actor: Actor, by: AnsweredBy = "itself"): Verdict {
  return allOf(mayMoveVariation("approve_variation", row, actor, by), stillPossible(row, actor.today));
}

/** Whether what it asks for can still be made, whoever decides. */
export function canBeMade(row: VariationRow, today: IsoDate): Verdict {
  return allOf(isAsAsked(row), stillPossible(row, today));
}

function stillPossible(row: VariationRow, today: IsoDate): Verdict {
  const { toMeetingId: id, toBodyId, toState: state, toMeetsOn: meetsOn } = row;
  const to = id !== null && toBodyId !== null && state && meetsOn ? { id, bodyId: toBodyId, state, meetsOn } : null;
  const item = { ...row, kind: row.itemKind, state: row.itemState, meetsOn: row.fromMeetsOn };
  return canStillBeMade(item, { kind: row.kind, to, next: null }, today);
}
