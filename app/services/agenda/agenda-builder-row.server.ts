import { mayConfirmWitness } from "#app/domain/agenda/may.ts";
import { isPaperOwed } from "#app/domain/agenda/papers.ts";
import { mayOrderAgenda } from "#app/domain/agenda-item/may.ts";
import { neighbour } from "#app/domain/agenda-item/order.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { AgendaStanding } from "./read-agenda-standing.server.ts";

type Built = AgendaStanding["items"][number];

/** An item as the agenda builder shows it: what surrounds it, its papers and witnesses, and whether each may be changed. */
export function agendaBuilderRow(item: Built, standing: AgendaStanding, meeting: MeetingRow, actor: Actor) {
  return {
    reference: item.reference,
    title: item.title,
    version: item.version,
    above: neighbour(standing.items, item.id, "up")?.reference ?? null,
    below: neighbour(standing.items, item.id, "down")?.reference ?? null,
    mayOrder: mayOrderAgenda(item, meeting, actor).allowed,
    isOwed: isPaperOwed(item),
    isWithheld: standing.withheld.has(item.reference),
    witnesses: standing.witnesses
      .filter(({ itemId }) => itemId === item.id)
      .map((witness) => ({
        id: witness.id,
        words: witnessWords(witness),
        confirmedOn: witness.confirmedOn,
        mayConfirm: mayConfirmWitness("confirm_witness", item, witness, actor).allowed,
        mayUnconfirm: mayConfirmWitness("unconfirm_witness", item, witness, actor).allowed,
      })),
    documents: standing.documents
      .filter(({ itemId }) => itemId === item.id)
      .map(({ id, title, url, note }) => ({ id, title, url, note })),
  };
}
