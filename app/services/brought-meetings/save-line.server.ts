import type { SavedMeetings } from "#app/domain/brought-meetings/kept.ts";
import { SCHEME_WORDS } from "#app/domain/brought-meetings/found.ts";
import type { Line } from "#app/domain/brought-meetings/plan.ts";
import { dateText } from "#app/domain/calendar.ts";
import { findMeetingBody } from "#db/administration/meeting-bodies.server.ts";
import { insertSource } from "#db/brought-meetings/meeting-sources.server.ts";
import { listScheduled } from "#db/agenda-item/items.server.ts";
import { refusingAs } from "#app/services/refusing-as.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { addHeldMeetingIn } from "#app/services/meeting/add-held-meeting.server.ts";
import { createMeetingIn } from "#app/services/meeting/create-meeting.server.ts";
import type { Acting, Trx } from "#app/services/run-deed.server.ts";
import { saveItemsFound } from "./save-items-found.server.ts";

type Made = SavedMeetings["made"];
type Of = { broughtId: number; bodyId: number };

/** Does what was planned for one meeting, and keeps where it came from; returns what it made. Refuses as the deeds do, naming the meeting. */
export function saveLine(trx: Trx, acting: Acting, of: Of, line: Line): Promise<Made> {
  const day = dateText(line.found.meetsOn);
  return refusingAs(
    (because) => `The meeting of ${day}: ${because} Nothing was saved.`,
    async () => {
      const { meetingId, made } = await meetingOf(trx, acting, of, line);
      const source = `${SCHEME_WORDS[line.found.scheme]}, ${line.found.fileName}`;
      await insertSource(trx, {
        ...of,
        kind: "meeting",
        recordId: meetingId,
        knownAs: line.key,
        words: [`Meeting of ${day}`, line.found.startsAt, line.found.venue, `(${source})`].filter(Boolean).join(", "),
      });
      const items = await saveItemsFound(trx, acting, { ...of, meetingId, source }, line.items);
      return [...made, ...items.map((id) => ({ kind: "item" as const, id, version: 1 }))];
    },
  );
}

/** The meeting that is here, or a new one; a coming one opens with the body’s standing items where no agenda came with it. */
async function meetingOf(
  trx: Trx,
  acting: Acting,
  { bodyId }: Of,
  { what, meetingId, found, items }: Line,
): Promise<{ meetingId: number; made: Made }> {
  if (meetingId !== null) return { meetingId, made: [] };
  const { meetsOn, startsAt, venue } = found;
  const text = { bodyId, meetsOn, startsAt, venue, kind: "ordinary", dateBasis: "stated" } as const;
  if (what === "held") {
    const { id } = await addHeldMeetingIn(trx, acting, { ...text, agenda: "" });
    return { meetingId: id, made: [{ kind: "meeting", id, version: 1 }] };
  }
  const body = requireRecord(await findMeetingBody(trx, acting.actor, bodyId));
  const { id } = await createMeetingIn(
    trx,
    acting,
    { ...text, howToAttend: "", minutesAvailable: body.defaultMeetingMinutes },
    { hasAgenda: items.length > 0 },
  );
  const standing = await listScheduled(trx, id);
  return {
    meetingId: id,
    made: [
      { kind: "meeting", id, version: 1 },
      ...standing.map((item) => ({ kind: "item" as const, id: item.id, version: 1 })),
    ],
  };
}
