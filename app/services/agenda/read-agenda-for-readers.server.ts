import type { AgendaPaper } from "#app/domain/agenda/view.ts";
import { publicDates, type PublicDate } from "#app/domain/deadline/public-dates.ts";
import { hasAgendaRelease } from "#db/agenda/agendas.server.ts";
import { findPublication } from "#db/public-record/publications.server.ts";
import type { Db } from "#db/open.server.ts";
import { readPublishedAgendas } from "./read-agenda-paper.server.ts";
import { readClockBody } from "#app/services/deadline/read-clock-bodies.server.ts";

export type AgendaForReaders = {
  papers: AgendaPaper[];
  /** By when questions from the public are in; null where the body has no such rule, or the meeting is cancelled. */
  questions: PublicDate | null;
  isMeetingOut: boolean;
  cancelled: boolean;
};

/**
 * The published agenda of a meeting and its supplementary ones, from what was
 * written down when they were published. Undefined where none was.
 */
export async function readAgendaForReaders(db: Db, meetingId: number): Promise<AgendaForReaders | undefined> {
  const papers = await readPublishedAgendas(db, meetingId);
  const latest = papers.at(-1);
  if (!latest) return undefined;
  const meeting = await findPublication(db, "meeting", meetingId);
  const clock = await readClockBody(db, latest.body.slug);
  const cancelled = meeting?.entry.state === "cancelled";
  const questions = clock && !cancelled ? publicDates(clock, latest.meeting.meetsOn).questions : null;
  return { papers, questions, isMeetingOut: meeting !== undefined, cancelled };
}

/** Whether anything of the agenda of this meeting is published. */
export function isAgendaPublished(db: Db, meetingId: number): Promise<boolean> {
  return hasAgendaRelease(db, meetingId);
}
