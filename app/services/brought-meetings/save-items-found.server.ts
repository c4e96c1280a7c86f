import { proceduralBusiness } from "#app/domain/meeting/procedural.ts";
import { minutesOfPast } from "#app/domain/agenda-item/text.ts";
import type { ItemFound } from "#app/domain/brought-meetings/found.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { insertItem } from "#db/agenda-item/items.server.ts";
import { insertSource } from "#db/brought-meetings/meeting-sources.server.ts";
import { makeExempt } from "#db/brought-meetings/take-out.server.ts";
import { findMeeting, listPositions } from "#db/meeting/meetings.server.ts";
import { findProgrammeOfYear } from "#db/programme/programmes.server.ts";
import { writePastItems } from "#app/services/meeting/write-past-items.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";

type Of = { broughtId: number; bodyId: number; meetingId: number; source: string };

/**
 * Writes items after those that the meeting has: as considered where it was held, else as planned; the business that
 * every meeting has as procedural, what is restricted in part II. Keeps where each came from; returns their numbers.
 */
export async function saveItemsFound(trx: Trx, acting: Acting, of: Of, found: readonly ItemFound[]): Promise<number[]> {
  if (found.length === 0) return [];
  const { broughtId, bodyId, meetingId, source } = of;
  const meeting = requireRecord(await findMeeting(trx, acting.actor, meetingId));
  const last = Math.max(0, ...(await listPositions(trx, meetingId)));
  const lines = found.map(({ number, title }) => {
    return { number, title, minutes: null, isRoutine: proceduralBusiness(title) !== null };
  });
  const ids: number[] = [];
  if (meeting.state === "held") {
    const past = { id: meetingId, bodyId, body: meeting, meetsOn: meeting.meetsOn };
    ids.push(...(await writePastItems(trx, acting, past, lines, last)));
  } else {
    const programme = await findProgrammeOfYear(trx, bodyId, yearOf(meeting.meetsOn, meeting));
    const on = { bodyId, meetingId, programmeId: programme?.id ?? null, state: "scheduled" } as const;
    for (const [at, { number, title, isRoutine }] of lines.entries()) {
      const kind = isRoutine ? "procedural" : "standing";
      const item = { ...on, kind, title, numberWords: number, position: last + at + 1 } as const;
      ids.push(await insertItem(trx, { ...item, minutes: minutesOfPast({ isRoutine }) }));
    }
  }
  await makeExempt(
    trx,
    ids.filter((_, at) => found[at]?.isRestricted),
  );
  for (const [at, recordId] of ids.entries()) {
    const { outsideId: knownAs = "", number = "", title = "" } = found[at] ?? {};
    const words = `${number ? `${number}. ` : ""}${title} (${source})`;
    await insertSource(trx, { broughtId, bodyId, kind: "item", recordId, knownAs, words });
  }
  return ids;
}
