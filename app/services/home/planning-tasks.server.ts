import { capacityOf, isOver, loadOf, minuteText } from "#app/domain/agenda-item/minutes-planned.ts";
import { addDays, dateText } from "#app/domain/calendar.ts";
import { meetingDay } from "#app/domain/meeting/day.ts";
import { programmePath, yearLabel, yearOf, yearStartsOn } from "#app/domain/municipal-year.ts";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
import { reference } from "#app/domain/references.ts";
import type { listComingLoads } from "#db/home/home.server.ts";
import type { listProgrammesWithChanges } from "#db/programme/programme-changes.server.ts";
import type { Task } from "./home-task.server.ts";
import { isTimeToSettle } from "#app/domain/year-end/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammes } from "#db/programme/programmes.server.ts";
import { countUnfinished } from "#db/year-end/what-is-left.server.ts";

/** A line for each coming meeting that is planned beyond its time. */
export function overloaded(meetings: Awaited<ReturnType<typeof listComingLoads>>): Task[] {
  return meetings.flatMap((meeting) => {
    const load = loadOf(meeting);
    if (!isOver(load)) return [];
    const words = `${meeting.bodyName}, ${meetingDay(meeting)}: over by ${minuteText(capacityOf(load).over)}`;
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
    return one(`${title} has changed since the public were last told`, `${href}/publication`);
  }
  return [];
}

/** The latest years that are looked at: each takes four queries. */
const MOST_YEARS = 3;

/** The years of these bodies that are over, or end within eight weeks, and have left something unfinished. */
export async function yearEndTasks(db: Db, actor: Actor, bodyIds: readonly number[]): Promise<Task[]> {
  const ending = (await listProgrammes(db, actor))
    .map((row) => ({ ...row, lastDay: addDays(yearStartsOn(row.startYear + 1, row), -1) }))
    .filter((row) => bodyIds.includes(row.bodyId) && isTimeToSettle(row.lastDay, actor.today))
    .filter((row) => row.startYear >= yearOf(actor.today, row) - 1)
    .slice(0, MOST_YEARS);
  const tasks: Task[] = [];
  for (const row of ending) {
    const count = await countUnfinished(db, actor, row);
    const title = `${row.bodyName} ${yearLabel(row.startYear, row)}`;
    const ends = actor.today > row.lastDay ? "ended" : "ends";
    tasks.push({
      words: `unfinished in ${title}: carry forward, close or hand over`,
      href: `${programmePath(row.bodySlug, row.startYear, row)}/year-end`,
      count,
      note: `The year ${ends} on ${dateText(row.lastDay)}.`,
    });
  }
  return tasks;
}
