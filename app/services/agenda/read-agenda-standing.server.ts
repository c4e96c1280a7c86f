import type { AgendaFacts } from "#app/domain/agenda/may.ts";
import { noticeFor } from "#app/domain/agenda/notice.ts";
import { planAgenda, lateItems } from "#app/domain/agenda/release.ts";
import { agendaEntry, stillPublic } from "#app/domain/agenda/make-entry.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { listAgendaReleases } from "#db/agenda/agendas.server.ts";
import type { MeetingRow } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { makeWorkingAgenda } from "./make-working-agenda.server.ts";
import { readTurnedPrivate } from "./read-agenda-paper.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";

/** The agenda of a meeting as it stands: the whole, what readers have, and what publishing it now would add. Writes nothing. */
export async function readAgendaStanding(db: Db, actor: Actor, meeting: MeetingRow) {
  const working = await makeWorkingAgenda(db, actor, meeting);
  const releases = await listAgendaReleases(db, meeting.id);
  const { withheld: takenAway } = await readTurnedPrivate(db, releases);
  const clock = await readClockBody(db, meeting.bodySlug);
  const notice = clock ? noticeFor(clock, meeting.meetsOn) : null;
  const { withheld } = working;
  const items = working.items.map((item) => ({ ...item, reference: reference("item", item.id) }));
  const planned = planAgenda(
    agendaEntry(working.paper, withheld),
    releases.map(({ paper }) => stillPublic(paper, { withheld: takenAway, exempt: new Map() })),
    { items, withheld, notice, today: actor.today },
  );
  const facts: AgendaFacts = {
    bodyId: meeting.bodyId,
    state: working.agenda.state,
    items: items.length,
    meeting,
  };
  const toCome = items.filter(({ state, reference: ref }) => state === "scheduled" && !withheld.has(ref));
  return {
    ...working,
    items,
    releases,
    clock,
    notice,
    planned,
    facts,
    lateItems: lateItems(toCome, releases, notice),
  };
}

export type AgendaStanding = Awaited<ReturnType<typeof readAgendaStanding>>;
