import type { Actor } from "#app/domain/actor.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { reference } from "#app/domain/references.ts";
import { OUTCOME_DEEDS } from "./deeds.ts";
import { mayCorrectOutcome, mayRecordOutcome, type OutcomeFacts } from "./may.ts";

/** Recording is offered once the item is on a meeting; correcting, instead of it, once that is what is left. */
export function outcomeOffers(item: OutcomeFacts & { id: number; meetingId: number | null }, actor: Actor): Offer[] {
  const may = { record_outcome: mayRecordOutcome(item, actor), correct_outcome: mayCorrectOutcome(item, actor) };
  const left = may.correct_outcome.allowed ? "correct_outcome" : "record_outcome";
  return offersOf(OUTCOME_DEEDS, {
    home: `/items/${reference("item", item.id)}`,
    may: (deed) => may[deed],
    isOffered: (deed) => item.meetingId !== null && deed === left,
  });
}
