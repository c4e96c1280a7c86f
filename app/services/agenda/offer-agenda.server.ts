import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { agendaPage, partsOnPage } from "#app/domain/agenda/agenda-pages.ts";
import { isPastTheChair } from "#app/domain/agenda/state-sets.ts";
import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { timingWords } from "#app/domain/agenda/notice.ts";
import { mayPublishAgenda, needsNote, type PlannedAgenda } from "#app/domain/agenda/release.ts";
import { linesOf } from "#app/domain/agenda/view.ts";
import type { AgendaDeed } from "#app/domain/agenda/deeds.ts";
import type { Actor } from "#app/domain/actor.ts";
import { idFromReference, reference } from "#app/domain/references.ts";
import { readAgendaState } from "#db/agenda/agendas.server.ts";
import { listAgenda } from "#db/agenda-item/items.server.ts";
import { findMeeting, type MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { readUnlawful } from "#app/services/deadline/read-heads.server.ts";
import { seenKey } from "./publish-agenda.server.ts";
import { readAgendaStanding } from "./read-agenda-standing.server.ts";

/** What the page of a deed on an agenda needs: the meeting, the agenda's version, and the verdict on each of the deeds. */
export async function offerAgenda<D extends AgendaDeed>(db: Db, actor: Actor, meetingId: number, ...deeds: D[]) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const agenda = await readAgendaState(db, meetingId);
  const items = await listAgenda(db, actor, meetingId);
  const facts = { bodyId: meeting.bodyId, state: agenda.state, items: items.length, meeting };
  const verdicts = deeds.map((deed) => [deed, mayMoveAgenda(deed, facts, actor)] as const);
  return {
    ...pageOf(meeting, agenda.version),
    items: items.length,
    minutes: loadOf(meeting),
    verdicts: Object.fromEntries(verdicts) as Record<D, ReturnType<typeof mayMoveAgenda>>,
  };
}

/** What the page that publishes needs beside: exactly what readers would get, what they would not, and whether it is in time. */
export async function offerAgendaPublication(db: Db, actor: Actor, meetingId: number, page: string | null = null) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const { agenda, planned, facts, notice, withheld, items, paper } = await readAgendaStanding(db, actor, meeting);
  const unlawful = await readUnlawful(db, actor, meeting);
  const exempt = linesOf(paper).filter((line) => line.exempt !== null);
  return {
    ...pageOf(meeting, agenda.version),
    unlawful,
    verdict: mayPublishAgenda(facts, planned, null, actor),
    planned: {
      ...planned,
      needsNote: needsNote(planned),
      seen: seenKey(planned.paper),
      ...pageOfPaper(planned.paper, page),
    },
    timing: timingWords(notice, actor.today),
    worked: notice?.worked.known ? notice.worked : null,
    rule: notice ? { title: notice.applied.rule.title, source: notice.applied.rule.source } : null,
    isAgreed: isPastTheChair(agenda.state),
    exempt: exempt.map(({ reference: ref, title }) => ({ reference: ref, title })),
    withheld: items
      .filter((item) => withheld.has(item.reference))
      .map(({ reference: ref, title }) => ({ reference: ref, title })),
  };
}

/** Of the paper that readers would get, the items on the page that is asked for. */
function pageOfPaper(paper: PlannedAgenda["paper"], page: string | null) {
  if (!paper) return { paper, paged: null };
  const items = linesOf(paper).map((line) => ({ id: idFromReference("item", line.reference) ?? -1 }));
  const { rows, ...paged } = agendaPage(items, page);
  return { paper: { ...paper, parts: partsOnPage(paper.parts, rows) }, paged };
}

function pageOf(meeting: Pick<MeetingRow, "id" | "meetsOn" | "dateBasis" | "bodyName">, version: number) {
  const { id, meetsOn, dateBasis, bodyName } = meeting;
  return { reference: reference("meeting", id), meetsOn, dateBasis, bodyName, version };
}
