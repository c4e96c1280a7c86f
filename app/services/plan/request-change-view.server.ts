import { minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { reasonLine } from "#app/domain/agenda-item/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { dateText } from "#app/domain/calendar.ts";
import { VARIATION_STATES } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import { capitalised, wordsOf, type VariationRow } from "#app/services/programme/variation-records.server.ts";
import { canBeMade, mayApproveNow } from "#app/services/programme/variation-view.server.ts";

/** One change of a request in words: from, to, why, what became of it or is in its way, and whether this actor may approve it. */
export function changeView(row: VariationRow, actor: Actor) {
  const possible = canBeMade(row, actor.today);
  return {
    id: row.id,
    reference: reference("variation", row.id),
    what: capitalised(wordsOf(row, row.itemTitle)),
    item: { reference: reference("item", row.itemId), title: row.itemTitle },
    minutes: minuteText(row.itemMinutes),
    from: row.fromMeetsOn && dateText(row.fromMeetsOn),
    to: row.toMeetsOn && dateText(row.toMeetsOn),
    why: reasonLine(row.reasonCode, row.reasonWords) ?? "",
    waits: row.state === "awaiting_chair",
    stateWords: VARIATION_STATES[row.state].words,
    decisionWords: row.decisionWords,
    inTheWay: row.state === "awaiting_chair" && !possible.allowed ? possible.because : null,
    approve: mayApproveNow(row, actor, "request"),
  };
}
