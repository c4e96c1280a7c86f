import { meetingDay } from "#app/domain/meeting/day.ts";
import type { Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { askedDays } from "#app/domain/search/asked-days.ts";
import type { Language } from "#app/words/language.ts";
import type { TextIndex } from "#db/engine/full-text.server.ts";
import type { Db } from "#db/open.server.ts";
import {
  listFollowUpsDue,
  listMeetingsOnDays,
  listPublishedMeetingsOnDays,
  listQuestionsDue,
} from "#db/search/on-days.server.ts";

export type OnDays = {
  /** The day or month that was typed. */
  day: string;
  isWorking: boolean;
  /** `title` is what a record says of itself, or what kind of meeting it is, whose `day` is then given. */
  rows: { href: string; title: string; day?: string; facts: string }[];
};

/**
 * What there is on the day or in the month that was typed, for this reader: meetings, and of the working records what is
 * due then. Null where no day was typed. At most three queries.
 */
export async function findOnDays(
  db: Db,
  reader: Reader,
  {
    typed,
    index,
    councilId = null,
    language = "en",
  }: { typed: string; index: TextIndex; councilId?: number | null; language?: Language },
): Promise<OnDays | null> {
  const days = askedDays(typed, language);
  if (!days) return null;
  const isWorking = index === "working";
  const meetings = isWorking
    ? await listMeetingsOnDays(db, reader, days)
    : await listPublishedMeetingsOnDays(db, days, councilId);
  const followUps = isWorking ? await listFollowUpsDue(db, reader, days) : [];
  const questions = isWorking ? await listQuestionsDue(db, reader, days) : [];
  return {
    day: days.words,
    isWorking,
    rows: [
      ...meetings.map(({ id, title, on, dateBasis, bodyName }) => ({
        href: `/meetings/${reference("meeting", id)}`,
        title,
        ...(on ? { day: meetingDay({ meetsOn: on, dateBasis }, language) } : {}),
        facts: `${reference("meeting", id)} · ${bodyName}`,
      })),
      ...followUps.map((row) => dueRow("/follow-ups", reference("follow_up", row.id), "Follow-up due", row)),
      ...questions.map((row) => dueRow("/questions", reference("question", row.id), "Answer due", row)),
    ],
  };
}

function dueRow(path: string, ref: string, what: string, { title, bodyName }: { title: string; bodyName: string }) {
  return { href: `${path}/${ref}`, title, facts: `${what} · ${ref} · ${bodyName}` };
}
