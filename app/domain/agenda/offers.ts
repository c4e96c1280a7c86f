import type { Actor } from "#app/domain/actor.ts";
import { itemOffers } from "#app/domain/agenda-item/offers.ts";
import type { MovingItem } from "#app/domain/agenda-item/plan-move.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { reference } from "#app/domain/references.ts";
import { AGENDA_DEEDS, PAPER_DEEDS, type AgendaDeed, type PaperDeed } from "./deeds.ts";
import { mayMoveAgenda, mayPrepareItem, type AgendaFacts, type PaperedItem } from "./may.ts";
import { mayPublishAgenda, type PlannedAgenda } from "./release.ts";

/** What may be done with the agenda of a meeting, given what publishing it now would put before readers. */
export function agendaOffers(facts: AgendaFacts, planned: PlannedAgenda, actor: Actor, meetingId: number): Offer[] {
  return offersOf(AGENDA_DEEDS, {
    home: `/meetings/${reference("meeting", meetingId)}/agenda`,
    may: (deed) =>
      deed === "publish_agenda" || deed === "publish_supplementary"
        ? mayPublishAgenda(facts, planned, null, actor)
        : mayMoveAgenda(deed, facts, actor),
    isOffered: (deed) => isOffered(deed, facts, planned),
  });
}

/** Only what its state leaves open is named: an agenda is sent, or answered and taken back. */
function isOffered(deed: AgendaDeed, { state }: AgendaFacts, { kind }: PlannedAgenda): boolean {
  if (deed === "publish_agenda") return kind === "agenda";
  if (deed === "publish_supplementary") return kind === "supplementary";
  return AGENDA_DEEDS[deed].from.some((from) => from === state);
}

/** What this actor may do now with one item of an agenda: with its papers, then with the item itself. */
export function itemOffersOnAgenda(
  item: PaperedItem & MovingItem & { id: number },
  openVariationId: number | null,
  actor: Actor,
): Offer[] {
  const papers = offersOf(PAPER_DEEDS, {
    home: `/items/${reference("item", item.id)}`,
    may: (deed: PaperDeed) => mayPrepareItem(deed, item, actor),
    isOffered: () => true,
  });
  return [...papers, ...itemOffers(item, openVariationId, actor)].filter(({ verdict }) => verdict.allowed);
}
