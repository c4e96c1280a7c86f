import type { Actor } from "#app/domain/actor.ts";
import { bodiesOf } from "#app/domain/actor.ts";
import { committeesIn } from "#app/domain/brought-meetings/committees.ts";
import type { MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { holdsMeetings, mayBringMeetings, mayWaitBesideMeetings } from "#app/domain/brought-meetings/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import {
  countWaitingBrought,
  insertBrought,
  listKnownCommittees,
} from "#db/brought-meetings/brought-meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { listBodiesNamed } from "#db/sheet/sheet-imports.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { requireRoomForFile } from "#app/services/administration/within-limits.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { broughtTitle } from "./kept-meetings.server.ts";

/**
 * Keeps what files or the service said of meetings, to be checked before anything is recorded. Refuses by role, files
 * without a meeting, and too many that wait.
 */
export function bringMeetings(
  db: Db,
  acting: Acting,
  input: { bodyId: number; fileNames: string; found: MeetingsFound; asksService: boolean },
): Promise<Outcome<{ id: number }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { bodyId, fileNames, found } = input;
    requireVerdict(mayBringMeetings(bodyId, acting.actor));
    requireVerdict(holdsMeetings(found.meetings.length, found.skipped));
    requireVerdict(mayWaitBesideMeetings(await countWaitingBrought(trx, bodyId)));
    const body = requireRecord(await findMeetingBody(trx, acting.actor, bodyId));
    const lines = committeesIn(found, body, await listKnownCommittees(trx));
    const said = JSON.stringify(found);
    await requireRoomForFile(trx, acting.actor.councilId, said);
    const id = await insertBrought(trx, {
      bodyId,
      fileNames,
      found: said,
      committees: JSON.stringify(lines.filter(({ isOurs }) => isOurs).map(({ key }) => key)),
      asksService: input.asksService ? 1 : 0,
      broughtAt: acting.now,
      broughtByPersonId: acting.actor.personId,
      broughtByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "meetings_brought",
      subject: { kind: "brought_meetings", id, version: 1 },
      bodyId,
      particulars: { title: broughtTitle({ fileNames }) },
    });
    return { id };
  });
}

/** What the form offers: the bodies whose officer the actor is, and the one the link chose. */
export async function offerMeetings(db: Db, actor: Actor, asked: string | null) {
  const bodies = await listBodiesNamed(db, bodiesOf(actor));
  const own = bodies.filter(({ id }) => mayBringMeetings(id, actor).allowed);
  const verdict: Verdict = mayBringMeetings(own[0]?.id ?? bodies[0]?.id ?? -1, actor);
  const chosen = own.find(({ slug }) => slug === asked);
  return {
    verdict,
    bodies: own.map(({ id, name }) => ({ value: String(id), words: name })),
    bodyId: chosen ? String(chosen.id) : "",
  };
}
