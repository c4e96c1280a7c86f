import { dateText } from "#app/domain/calendar.ts";
import { programmePath, yearEndsOn, yearLabel, yearOf } from "#app/domain/municipal-year.ts";
import { PROGRAMME_STATES } from "#app/domain/programme-states.ts";
import type { listProgrammesWithChanges } from "#db/programme/programme-changes.server.ts";
import type { DeskRow } from "#app/domain/home/desk.ts";
import { isTimeToSettle } from "#app/domain/year-end/may.ts";
import type { Actor } from "#app/domain/actor.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammes } from "#db/programme/programmes.server.ts";
import { countUnfinished } from "#db/year-end/what-is-left.server.ts";
import type { Waits } from "./when-you-can.server.ts";

/** What a programme asks of its officer: to send it again, to publish it, or to tell the public of its changes. */
export function programmeRows(row: Awaited<ReturnType<typeof listProgrammesWithChanges>>[number]): DeskRow[] {
  const href = programmePath(row.bodySlug, row.startYear, row);
  const title = `${row.bodyName} ${yearLabel(row.startYear, row)}`;
  const one = (words: string, to: string, verb: string, note = ""): DeskRow[] => [
    { words: `${title} ${words}`, href: to, verb, note, stage: "open" },
  ];
  if (row.state === "draft" && row.decisionWords) {
    return one("was sent back by the chair", href, "Change", row.decisionWords);
  }
  if (row.state === "draft") return one("is a draft", href, "Open", PROGRAMME_STATES.draft.hint);
  if (row.state === "approved") return one("is approved and not yet published", `${href}/publication`, "Publish");
  if (row.state === "published" && row.changes > 0) {
    return one("has changed since the public were last told", `${href}/publication`, "Publish");
  }
  return [];
}

/** The latest years that are looked at: each takes four queries. */
const MOST_YEARS = 3;

/** The years of these bodies that are over, or end within eight weeks, and have left something unfinished. */
export async function yearEndWaits(db: Db, actor: Actor, bodyIds: readonly number[]): Promise<Waits[]> {
  const ending = (await listProgrammes(db, actor))
    .map((row) => ({ ...row, lastDay: yearEndsOn(row.startYear, row) }))
    .filter((row) => bodyIds.includes(row.bodyId) && isTimeToSettle(row.lastDay, actor.today))
    .filter((row) => row.startYear >= yearOf(actor.today, row) - 1)
    .slice(0, MOST_YEARS);
  const waits: Waits[] = [];
  for (const row of ending) {
    const count = await countUnfinished(db, actor, row);
    const title = `${row.bodyName} ${yearLabel(row.startYear, row)}`;
    const ends = actor.today > row.lastDay ? "ended" : "ends";
    waits.push({
      words: `unfinished in ${title}, which ${ends} on ${dateText(row.lastDay)}`,
      href: `${programmePath(row.bodySlug, row.startYear, row)}/year-end`,
      count,
    });
  }
  return waits;
}
