import type { Actor } from "#app/domain/actor.ts";
import { bodiesOf } from "#app/domain/actor.ts";
import type { MinutesReading } from "#app/domain/minutes/read-minutes.ts";
import { mayBringMinutes, mayWaitBeside } from "#app/domain/minutes/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { countWaitingMinutes, insertMinutes } from "#db/minutes/brought-minutes.server.ts";
import { findMeetingOn } from "#db/minutes/known-records.server.ts";
import type { Db } from "#db/open.server.ts";
import { listBodiesNamed } from "#db/sheet/sheet-imports.server.ts";
import { requireRoomForFile } from "#app/services/administration/within-limits.server.ts";
import { requireVerdict, runDeedFor, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import { keptAs, minutesTitle } from "./kept-minutes.server.ts";

/**
 * Keeps minutes with what was found in them, to be checked before anything is recorded; where the body has met once on
 * the day that they name, that is their meeting. Refuses by role, and too many that wait.
 */
export function bringMinutes(
  db: Db,
  acting: Acting,
  input: { bodyId: number; fileName: string; reading: MinutesReading },
): Promise<Outcome<{ id: number; meetingId: number | null }>> {
  return runDeedFor(db, acting, async (trx) => {
    const { bodyId, fileName } = input;
    const { text, facts } = input.reading;
    requireVerdict(mayBringMinutes(bodyId, acting.actor));
    requireVerdict(mayWaitBeside(await countWaitingMinutes(trx, bodyId)));
    const on = facts.on;
    const meeting = on && on <= acting.actor.today ? await findMeetingOn(trx, bodyId, on) : undefined;
    const meetingId = meeting && meeting.state !== "provisional" ? meeting.id : null;
    await requireRoomForFile(trx, acting.actor.councilId, text);
    const id = await insertMinutes(trx, {
      bodyId,
      meetingId,
      fileName,
      text,
      reading: keptAs(input.reading),
      broughtAt: acting.now,
      broughtByPersonId: acting.actor.personId,
      broughtByName: acting.actor.name,
    });
    await writeEvent(trx, acting, {
      action: "minutes_brought",
      subject: { kind: "minutes", id, version: 1 },
      bodyId,
      particulars: { title: minutesTitle({ meetsOn: meetingId ? on : null, dateBasis: null, fileName }) },
    });
    return { id, meetingId };
  });
}

/** What the form of bringing minutes in offers: the bodies whose officer the actor is, and the one the link chose. */
export async function offerMinutes(db: Db, actor: Actor, asked: string | null) {
  const bodies = await listBodiesNamed(db, bodiesOf(actor));
  const own = bodies.filter(({ id }) => mayBringMinutes(id, actor).allowed);
  const verdict: Verdict = mayBringMinutes(own[0]?.id ?? bodies[0]?.id ?? -1, actor);
  const chosen = own.find(({ slug }) => slug === asked);
  return {
    verdict,
    bodies: own.map(({ id, name }) => ({ value: String(id), words: name })),
    bodyId: chosen ? String(chosen.id) : "",
  };
}
