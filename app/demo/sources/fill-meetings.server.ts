import type { IsoInstant } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { SOURCE_MEETINGS } from "./all.ts";
import type { Programmes } from "./fill-bodies.server.ts";
import { entered, must, paperOf, programmeKey, wordsOf, type Ids } from "./papers.ts";

type Known = { bodies: Ids; offices: Ids; themes: Ids; programmes: Programmes };

/** Writes every meeting and its agenda. Returns the meetings' and the items' ids by our key. */
export async function fillMeetings(trx: Trx, known: Known, at: IsoInstant): Promise<{ meetings: Ids; items: Ids }> {
  const meetings = new Map<string, number>();
  const items = new Map<string, number>();
  for (const meeting of SOURCE_MEETINGS) {
    const bodyId = must(known.bodies, meeting.body);
    const { id: meetingId } = await trx
      .insertInto("meeting")
      .values({
        bodyId,
        meetsOn: meeting.meetsOn,
        ...(meeting.dateBasis ? { dateBasis: meeting.dateBasis } : {}),
        startsAt: meeting.startsAt ?? null,
        venue: meeting.venue,
        kind: meeting.kind,
        minutesAvailable: 120,
        state: "held",
        sourceWords: wordsOf(meeting.paper, meeting.inferred),
        sourceUrl: meeting.url ?? null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    meetings.set(meeting.key, meetingId);
    await insertEvent(trx, entered(at), {
      action: "record_imported",
      subject: { kind: "meeting", id: meetingId, version: 1 },
      bodyId,
      particulars: { reference: reference("meeting", meetingId), from: meeting.paper },
    });
    for (const [index, item] of meeting.items.entries()) {
      const { id } = await trx
        .insertInto("agendaItem")
        .values({
          bodyId,
          programmeId: must(known.programmes, programmeKey(meeting)).id,
          themeId: item.theme === undefined ? null : must(known.themes, item.theme),
          meetingId,
          kind: item.kind,
          title: item.title,
          purpose: item.purpose,
          minutes: 0,
          numberWords: item.number,
          position: index + 1,
          state: "considered",
          sourceWords: wordsOf(paperOf(meeting, item), meeting.inferred),
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      items.set(item.key, id);
      const witnesses = (item.witnesses ?? []).map((office, position) => ({
        itemId: id,
        officeId: must(known.offices, office),
        position: position + 1,
      }));
      if (witnesses.length > 0) await trx.insertInto("witness").values(witnesses).execute();
    }
  }
  return { meetings, items };
}
