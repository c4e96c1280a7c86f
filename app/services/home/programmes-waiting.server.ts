import { loadOf } from "#app/domain/agenda-item/minutes-planned.ts";
import { mayMoveAgenda } from "#app/domain/agenda/may.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { agendaHolds, programmeHolds } from "#app/domain/home/approvals.ts";
import { mayMoveProgramme } from "#app/domain/programme/may.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAgendasWaiting, listProgrammesWaiting } from "#db/home/approvals.server.ts";
import { listRequestsAwaiting } from "#db/plan/draft-plans.server.ts";
import { requestViews } from "#app/services/plan/request-views.server.ts";
import type { Db } from "#db/open.server.ts";

/** Programmes that wait for a chair, with what the actor may answer. */
export async function programmesWaiting(db: Db, actor: Actor, ids: readonly number[]) {
  const rows = ids.length === 0 ? [] : await listProgrammesWaiting(db, ids);
  return rows.map((programme) => ({
    kind: "programme" as const,
    id: programme.id,
    title: `${programme.bodyName} ${yearLabel(programme.startYear, programme)}`,
    href: programmePath(programme.bodySlug, programme.startYear, programme),
    introduction: programme.introduction,
    holds: programmeHolds(programme),
    version: programme.version,
    mayDecide: mayMoveProgramme("send_back_programme", programme, actor).allowed,
    approve: mayMoveProgramme("approve_programme", programme, actor),
  }));
}

/** Requests for several changes that wait for a chair, each one decision. */
export async function requestsWaiting(db: Db, actor: Actor, ids: readonly number[]) {
  const requests = ids.length === 0 ? [] : await requestViews(db, actor, await listRequestsAwaiting(db, actor, ids));
  return requests.map((request) => ({
    kind: "request" as const,
    id: request.id,
    request,
    mayDecide: request.decide.allowed,
  }));
}

/** Agendas that wait for a chair, with whether the actor decides on them. */
export async function agendasWaiting(db: Db, actor: Actor, ids: readonly number[]) {
  const rows = ids.length === 0 ? [] : await listAgendasWaiting(db, ids, actor.today);
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
      mayDecide: mayMoveAgenda("agree_agenda", facts, actor).allowed,
    };
  });
}
