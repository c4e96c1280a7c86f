import { papersDue } from "#app/domain/agenda/builder-words.ts";
import { mayConfirmWitness } from "#app/domain/agenda/may.ts";
import { agendaOffers, itemOffersOnAgenda } from "#app/domain/agenda/offers.ts";
import { isPaperOwed } from "#app/domain/agenda/papers.ts";
import { untimelyWords } from "#app/domain/agenda/publication.ts";
import { mayCreateItem, mayOrderAgenda, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { witnessWords } from "#app/domain/agenda-item/text.ts";
import { publicDates } from "#app/domain/deadline/public-dates.ts";
import { workOut } from "#app/domain/deadline/work-out.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import { listOpenVariations } from "#db/programme/variations.server.ts";
import { listUnplacedItems, type ItemRow } from "#db/agenda-item/items.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readAgendaStanding, type AgendaStanding } from "./read-agenda-standing.server.ts";
import { waitingOf } from "#app/services/meeting/read-agenda-entries.server.ts";

export type AgendaBuilder = NonNullable<Awaited<ReturnType<typeof readAgendaBuilder>>>;

/**
 * The agenda of a meeting as it is put together: the paper, what may be done with
 * it and with each item, and what is still missing. Undefined where the actor may
 * not see the meeting.
 */
export async function readAgendaBuilder(db: Db, actor: Actor, meetingId: number) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const standing = await readAgendaStanding(db, actor, meeting);
  const waiting = await listOpenVariations(
    db,
    standing.items.map(({ id }) => id),
  );
  const mayAdd = allOf(mayCreateItem(meeting.bodyId, null, null, actor), mayStandOn(meeting, meeting, actor.today));
  const pool = mayAdd.allowed ? await listUnplacedItems(db, actor, meeting.bodyId) : [];
  return {
    paper: standing.paper,
    state: standing.agenda.state,
    decision: decisionOf(standing),
    dates: datesOf(standing.clock, meeting, standing.items, actor),
    warnings: warningsOf(standing),
    released: standing.releases.map(({ paper }) => ({ title: paper.title, words: paper.stateWords })),
    rows: standing.items.map((item, at) => {
      const open = waiting.filter(({ itemId }) => itemId === item.id);
      return {
        ...rowOf(item, standing, at, meeting, actor),
        waiting: open.map((one) => waitingOf(one, item.id)),
        offers: itemOffersOnAgenda(item, open[0]?.id ?? null, actor),
      };
    }),
    offers: agendaOffers(standing.facts, standing.planned, actor, meetingId),
    mayAdd: mayAdd.allowed,
    pool: pool.map(({ id, title, minutes }) => ({ reference: reference("item", id), title, minutes })),
  };
}

type Built = AgendaStanding["items"][number];

function rowOf(item: Built, standing: AgendaStanding, at: number, meeting: MeetingRow, actor: Actor) {
  const inPart = (other: Built | undefined) => (other?.part === item.part ? other.reference : null);
  return {
    reference: item.reference,
    title: item.title,
    version: item.version,
    above: inPart(standing.items[at - 1]),
    below: inPart(standing.items[at + 1]),
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

function decisionOf({ agenda: { decidedByName, decisionWords, submittedByName, state } }: AgendaStanding) {
  if (state === "with_chair") return submittedByName ? `Sent to the chair by ${submittedByName}.` : "";
  if (decidedByName === null || state === "published") return "";
  const done = state === "agreed" ? "Agreed" : "Sent back";
  return `${done} by ${decidedByName}${decisionWords ? `: ${decisionWords}` : "."}`;
}

function datesOf(clock: ClockBody | undefined, meeting: MeetingRow, items: readonly ItemRow[], actor: Actor) {
  if (!clock) return { papers: null, agenda: null, questions: null };
  const reports = clock.rules.find(({ rule }) => rule.id === "L1");
  const due = reports ? workOut(reports.arithmetic, meeting.meetsOn, clock.calendar, "meeting") : null;
  const dates = publicDates(clock, meeting.meetsOn);
  return {
    papers: papersDue(due, items.filter(isPaperOwed).length, actor.today),
    agenda: dates.agenda?.words ?? null,
    questions: dates.questions?.words ?? null,
  };
}

function warningsOf({ untimely, planned, releases }: AgendaStanding): string[] {
  const late = untimely.length > 0 ? untimely : planned.untimely;
  return [
    ...(late.length > 0 ? [untimelyWords(late)] : []),
    ...(releases.length > 0 && planned.paper !== null
      ? ["Readers do not have what has changed since the agenda was published: publish a supplementary agenda."]
      : []),
  ];
}
