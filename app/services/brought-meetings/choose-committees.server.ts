import { committeesIn } from "#app/domain/brought-meetings/committees.ts";
import { together, type MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { areOurs, mayBrought } from "#app/domain/brought-meetings/may.ts";
import { findBrought, listKnownCommittees, updateBrought } from "#db/brought-meetings/brought-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import {
  requireCurrent,
  requireVerdict,
  runDeedFor,
  type Acting,
  type Outcome,
} from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { broughtTitle, foundIn } from "./kept-meetings.server.ts";

/**
 * Chooses which committees in the files are the body; `agendas` is what the service said since of their meetings.
 * Refuses by role, state, a stale version, none, and one that is another body’s.
 */
export function chooseCommittees(
  db: Db,
  acting: Acting,
  input: { broughtId: number; version: number; committees: readonly string[]; agendas?: MeetingsFound },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const brought = requireRecord(await findBrought(trx, acting.actor, input.broughtId));
    const { id, version, bodyId } = brought;
    const verdict = mayBrought("choose_committees", brought, acting.actor);
    await requireCurrent(trx, { kind: "brought_meetings", id, version }, input.version, verdict);
    const own = foundIn(brought);
    const lines = committeesIn(own, { id: bodyId, name: brought.bodyName }, await listKnownCommittees(trx));
    requireVerdict(areOurs(input.committees, lines));
    const found = input.agendas ? together([own, input.agendas]) : own;
    await updateBrought(trx, id, { committees: JSON.stringify(input.committees), found: JSON.stringify(found) });
    const chosen = lines.filter(({ key }) => input.committees.includes(key));
    await writeEvent(trx, acting, {
      action: "committees_chosen",
      subject: { kind: "brought_meetings", id, version: version + 1 },
      bodyId,
      particulars: { title: broughtTitle(brought), to: chosen.map(({ title }) => title).join("; ") },
    });
    return { id };
  });
}
