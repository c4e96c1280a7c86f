import type { IsoInstant } from "#app/domain/calendar.ts";
import { reference } from "#app/domain/references.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { insertEvent } from "#db/events.server.ts";
import { entered, must, paperOf, SCRUTINY_SUPPORT, whereSaid, wordsOf, type Ids } from "./papers.ts";
import { SOURCE_ATTENDANCE, SOURCE_DECLARATIONS } from "./records/attendance.ts";
import { SOURCE_LINKS } from "./records/links.ts";
import { SOURCE_OUTCOMES } from "./records/outcomes.ts";

type Known = Record<"bodies" | "offices" | "meetings" | "items", Ids>;

/** Writes what each item led to, who was there, what was declared and which documents were named. */
export async function fillMeetingRecords(trx: Trx, known: Known, at: IsoInstant): Promise<void> {
  await fillOutcomes(trx, known, at);
  await fillAttendance(trx, known);
  await fillDocuments(trx, known);
}

async function fillOutcomes(trx: Trx, known: Known, at: IsoInstant): Promise<void> {
  for (const outcome of SOURCE_OUTCOMES) {
    const { meeting, item } = whereSaid(outcome.item);
    const itemId = must(known.items, outcome.item);
    const { id } = await trx
      .insertInto("outcome")
      .values({
        itemId,
        code: outcome.code,
        resolutionWords: outcome.resolved ?? "",
        minuteNumber: outcome.minute ?? "",
        discussionWords: outcome.said ?? "",
        sourceWords: wordsOf(paperOf(meeting, item), meeting.inferred),
        recordedAt: at,
        recordedByName: SCRUTINY_SUPPORT,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await insertEvent(trx, entered(at), {
      action: "record_imported",
      subject: { kind: "outcome", id, version: 1 },
      about: [
        { kind: "item", id: itemId },
        { kind: "meeting", id: must(known.meetings, meeting.key) },
      ],
      bodyId: must(known.bodies, meeting.body),
      particulars: {
        reference: `the outcome of ${reference("item", itemId)}`,
        from: paperOf(meeting, item),
      },
    });
  }
}

async function fillAttendance(trx: Trx, known: Known): Promise<void> {
  const attendances = SOURCE_ATTENDANCE.map(([meeting, part, who]) => ({
    meetingId: must(known.meetings, meeting),
    part,
    officeId: typeof who === "string" ? must(known.offices, who) : null,
    words: typeof who === "string" ? "" : who.words,
  }));
  await trx.insertInto("attendance").values(attendances).execute();
  const declarations = SOURCE_DECLARATIONS.map(({ item, who, interest, words }) => ({
    meetingId: must(known.meetings, whereSaid(item).meeting.key),
    itemId: must(known.items, item),
    words: who,
    interest,
    interestWords: words,
  }));
  await trx.insertInto("declaration").values(declarations).execute();
}

async function fillDocuments(trx: Trx, known: Known): Promise<void> {
  const links = SOURCE_LINKS.map(({ item, title, url, note }, index) => ({
    itemId: must(known.items, item),
    title,
    url: url ?? null,
    note: note ?? "",
    position: index + 1,
  }));
  await trx.insertInto("documentLink").values(links).execute();
}
