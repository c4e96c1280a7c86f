import { isOver, minutesLeft } from "#app/domain/agenda-item/minutes-planned.ts";
import { dayWords } from "#app/domain/calendar.ts";
import { programmePath, yearLabel } from "#app/domain/municipal-year.ts";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import type { listComingMeetings } from "#db/home/home.server.ts";
import type { listProgrammesWithChanges } from "#db/programme/programme-changes.server.ts";
import type { Task } from "./home-task.server.ts";

/** A line for each coming meeting that is planned beyond its time. */
export function overloaded(meetings: Awaited<ReturnType<typeof listComingMeetings>>): Task[] {
  return meetings.flatMap((meeting) => {
    const load = { planned: meeting.minutesPlanned, available: meeting.minutesAvailable };
    if (!isOver(load)) return [];
    const words = `${meeting.bodyName}, ${dayWords(meeting.meetsOn)}: over by ${-minutesLeft(load)} minutes`;
    return [{ words, href: `/meetings/${reference("meeting", meeting.id)}`, count: null, note: null }];
  });
}

/** What a programme asks of its officer: to send it again, to publish it, or to tell the public of its changes. */
export function programmeTask(row: Awaited<ReturnType<typeof listProgrammesWithChanges>>[number]): Task[] {
  const href = programmePath(row.bodySlug, row.startYear, row);
  const title = `${row.bodyName} ${yearLabel(row.startYear, row)}`;
  const one = (words: string, to: string, note: string | null = null) => [{ words, href: to, count: null, note }];
  if (row.state === "draft" && row.decisionWords) {
    return one(`${title} was sent back by the chair`, href, row.decisionWords);
  }
  if (row.state === "draft") return one(`${title} is a draft`, href, PROGRAMME_STATES.draft.hint);
  if (row.state === "approved") return one(`${title} is approved and not yet published`, `${href}/publication`);
  if (row.state === "published" && row.changes > 0) {
    const many = row.changes === 1 ? "1 change" : `${row.changes} changes`;
    return one(`${title} has ${many} that the public have not been told of`, `${href}/publication`);
  }
  return [];
}
