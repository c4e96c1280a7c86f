import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { agendaHolds, programmeHolds, sentBy } from "#app/domain/home/approvals.ts";
import { mayMoveProgramme } from "#app/domain/programme/may.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAgendasWaiting, listLatestEvents, listProgrammesWaiting } from "#db/home/approvals.server.ts";
import { listRequestsAwaiting } from "#db/plan/draft-plans.server.ts";
import { requestViews } from "#app/services/plan/request-views.server.ts";
import type { Db } from "#db/open.server.ts";

/** Programmes that wait for a chair, with what the actor may answer. */
export async function programmesWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const rows = await listProgrammesWaiting(db, bodyIds, most);
  const sent = await listLatestEvents(db, "programme", idsOf(rows), "programme_submitted");
  return rows.map((programme) => {
    const by = sent.find((event) => event.subjectId === programme.id);
    return {
      kind: "programme" as const,
      id: programme.id,
      title: `${programme.bodyName} ${yearLabel(programme.startYear, programme)}`,
      href: programmePath(programme.bodySlug, programme.startYear, programme),
      introduction: programme.introduction,
      holds: programmeHolds(programme),
      version: programme.version,
      sent: sentBy(actor.today, by?.actorName, by?.at ?? ""),
      mayDecide: mayMoveProgramme("send_back_programme", programme, actor).allowed,
      approve: mayMoveProgramme("approve_programme", programme, actor),
    };
  });
}

/** Requests for several changes that wait for a chair, each one decision. */
export async function requestsWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const requests = await requestViews(db, actor, await listRequestsAwaiting(db, actor, bodyIds, most));
  return requests.map((request) => ({
    kind: "request" as const,
    id: request.id,
    request,
    sent: sentBy(actor.today, request.sentByName, request.sentAt),
    mayDecide: request.decide.allowed,
  }));
}

/** Agendas that wait for a chair, with whether the actor decides on them. */
export async function agendasWaiting(db: Db, actor: Actor, bodyIds: number[], most: number) {
  const rows = await listAgendasWaiting(db, bodyIds, actor.today, most);
  return rows.map((agenda) => {
    const { bodyId, items, agendaState: state } = agenda;
    const facts = { bodyId, items, state, meeting: agenda };
    return {
      kind: "agenda" as const,
      id: agenda.id,
      reference: reference("meeting", agenda.id),
      title: `${agenda.bodyName}, ${meetingDay(agenda)}`,
      holds: agendaHolds(items, loadOf(agenda)),
      version: agenda.version,
      sent: sentBy(actor.today, agenda.submittedByName ?? undefined, agenda.submittedAt ?? ""),
      mayDecide: mayMoveAgenda("agree_agenda", facts, actor).allowed,
    };
  });
}

/** The numbers of these rows. */
export function idsOf(rows: readonly { id: number }[]): number[] {
  return rows.map((row) => row.id);
}
