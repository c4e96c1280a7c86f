import { createHash } from "node:crypto";
import { isAsSeen, mayPublishAgenda, stampedAgenda } from "#app/domain/agenda/release.ts";
import { AGENDA_DEEDS } from "#app/domain/agenda/deeds.ts";
import type { AgendaPaper } from "#app/domain/agenda/view.ts";
import { reference } from "#app/domain/references.ts";
import { insertAgendaRelease, moveAgenda } from "#db/agenda/agendas.server.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  runDeedFor,
  requireVerdict,
  requireCurrent,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { recordOfAgenda, type AgendaInput } from "./move-agenda-by.server.ts";
import { readAgendaStanding } from "./read-agenda-standing.server.ts";

/**
 * Publishes the agenda of a meeting, or what is new since as the next
 * supplementary agenda: written down apart, for ever, as readers are to have it.
 * Refuses by role, state, a stale version or preview (`seen`), where there is no news, where the
 * first agenda is late without a reason, and late items that nobody has recorded
 * the chair's reason for.
 */
export function publishAgenda(
  db: Db,
  acting: Acting,
  input: AgendaInput & { note: string; seen: string },
): Promise<Outcome<{ reference: string; title: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { actor, now } = acting;
    const meeting = requireRecord(await findMeeting(trx, actor, input.meetingId));
    const { agenda, planned, facts } = await readAgendaStanding(trx, actor, meeting);
    const subject = { kind: "agenda", id: meeting.id, version: agenda.version } as const;
    await requireCurrent(trx, subject, input.version, mayPublishAgenda(facts, planned, input.note, actor));
    requireVerdict(isAsSeen(seenKey(planned.paper), input.seen));

    const stamp = { publishedOn: actor.today, note: input.note };
    const view = stampedAgenda(requireRecord(planned.paper ?? undefined), stamp);
    const { kind, number } = planned;
    await insertAgendaRelease(trx, {
      meetingId: meeting.id,
      number,
      kind,
      publishedOn: actor.today,
      publishedAt: now,
      publishedByName: actor.name,
      note: view.note,
      view,
    });
    await moveAgenda(trx, meeting.id, { state: AGENDA_DEEDS.publish_agenda.to });
    const reason = input.note || null;
    const event =
      kind === "agenda"
        ? ({ action: "agenda_published", reason } as const)
        : ({ action: "supplementary_published", reason, particulars: { number: number - 1 } } as const);
    await recordOfAgenda(trx, acting, { meeting, version: agenda.version + 1 }, event);
    return { reference: reference("meeting", meeting.id), title: view.title };
  });
}

/** The mark of a preview: what is published is exactly what was looked at. */
export function seenKey(paper: AgendaPaper | null): string {
  return createHash("sha256").update(JSON.stringify(paper)).digest("base64url");
}
