import type { IsoInstant } from "#app/domain/calendar.ts";
import type { Trx } from "#app/services/run-deed.server.ts";
import { SOURCE_MEETINGS } from "./all.ts";
import { must, paperOf, SCRUTINY_SUPPORT, wordsOf, type Ids } from "./papers.ts";
import { SOURCE_ANSWERS } from "./records/all.ts";
import type { SourceItem, SourceMeeting } from "./types.ts";

/** Writes every answer beside its question; what was added after the meeting is a row of its own, without a day. */
export async function fillAnswers(
  trx: Trx,
  known: Record<"offices" | "meetings" | "questions", Ids>,
  at: IsoInstant,
): Promise<void> {
  const asked = whereAsked();
  for (const [label, by, text, as] of SOURCE_ANSWERS) {
    const { meeting, item } = must(asked, label);
    const kind = as?.kind ?? "minuted";
    await trx
      .insertInto("answer")
      .values({
        questionId: must(known.questions, label),
        meetingId: must(known.meetings, meeting.key),
        kind,
        result: as?.result ?? "answered",
        text,
        answeredByOfficeId: must(known.offices, by),
        answeredByWords: as?.words ?? "",
        answeredOn: kind === "minuted" ? meeting.meetsOn : null,
        sourceWords: wordsOf(paperOf(meeting, item), meeting.inferred),
        recordedAt: at,
        recordedByName: SCRUTINY_SUPPORT,
      })
      .execute();
  }
}

function whereAsked(): Map<string, { meeting: SourceMeeting; item: SourceItem }> {
  return new Map(
    SOURCE_MEETINGS.flatMap((meeting) =>
      meeting.items.flatMap((item) => (item.questions ?? []).map(({ label }) => [label, { meeting, item }] as const)),
    ),
  );
}
