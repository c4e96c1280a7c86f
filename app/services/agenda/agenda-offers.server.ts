import {
  mayListDocuments,
  mayMoveAgenda,
  mayRecordPaper,
  maySetPart,
  mayTakeBackUrgency,
  mayTakeUrgently,
} from "#app/domain/agenda/may.ts";
import { mayPublishAgenda } from "#app/domain/agenda/publication.ts";
import { mayDeferItem, mayEditItem, mayScheduleItem, mayWithdrawItem } from "#app/domain/agenda-item/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { ItemRow } from "#db/agenda-item/items.server.ts";
import type { AgendaStanding } from "./read-agenda-standing.server.ts";

/** What may be done with the agenda as a whole. */
export function agendaOffers({ facts, planned }: AgendaStanding, actor: Actor, meetingId: number) {
  const home = `/meetings/${reference("meeting", meetingId)}/agenda`;
  const decide = mayMoveAgenda("send_back_agenda", facts, actor);
  const submit = mayMoveAgenda("submit_agenda", facts, actor);
  const recall = mayMoveAgenda("recall_agenda", facts, actor);
  return [
    {
      href: `${home}/publication`,
      words: planned.kind === "agenda" ? "Preview and publish" : "Publish a supplementary agenda",
      verdict: mayPublishAgenda(facts, planned, null, actor),
    },
    ...(facts.state === "with_chair"
      ? [
          { href: `${home}/decision`, words: "Agree it or send it back", verdict: decide },
          { href: `${home}/recall`, words: "Take it back from the chair", verdict: recall },
        ]
      : []),
    ...(facts.state === "draft" ? [{ href: `${home}/submission`, words: "Send to the chair", verdict: submit }] : []),
  ];
}

/** What may be done with one item of an agenda; only what this actor may do now. */
export function itemOffers(item: ItemRow, actor: Actor): { href: string; words: string }[] {
  const home = `/items/${reference("item", item.id)}`;
  const deeds = [
    { end: "edit", words: "Edit", verdict: mayEditItem(item, actor) },
    { end: "paper", words: "Record the paper", verdict: mayRecordPaper(item, actor) },
    { end: "documents/new", words: "List a document", verdict: mayListDocuments(item, actor) },
    { end: "part", words: "Part I or part II", verdict: maySetPart(item, actor) },
    { end: "urgency", words: "Take it as urgent", verdict: mayTakeUrgently(item, actor) },
    { end: "urgency-removal", words: "Take back that it is urgent", verdict: mayTakeBackUrgency(item, actor) },
    { end: "schedule", words: "Move to another meeting", verdict: mayScheduleItem(item, null, actor) },
    { end: "deferral", words: "Defer", verdict: mayDeferItem(item, null, actor) },
    { end: "withdrawal", words: "Withdraw", verdict: mayWithdrawItem(item, actor) },
  ];
  return deeds.filter(({ verdict }) => verdict.allowed).map(({ end, words }) => ({ href: `${home}/${end}`, words }));
}
