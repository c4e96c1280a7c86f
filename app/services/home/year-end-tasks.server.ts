import { addDays, dayWords } from "#app/domain/calendar.ts";
import { programmePath, yearLabel, yearOf, yearStartsOn } from "#app/domain/municipal-year.ts";
import { isTimeToSettle } from "#app/domain/programme/year-end.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammes } from "#db/programme/programmes.server.ts";
import { countUnfinished } from "#db/year-end/year-end.server.ts";
import type { Task } from "./home-task.server.ts";

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
      note: `The year ${ends} on ${dayWords(row.lastDay)}.`,
    });
  }
  return tasks;
}
