import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/programme/municipal-year.ts";
import type { ProgrammeState } from "#app/domain/programme/states.ts";
import { refused } from "#app/domain/verdict.ts";
import { findProgrammeOfYear, getYearStart } from "#db/item-places.server.ts";
import { insist, type Trx } from "./act.server.ts";
import { insistFound } from "./found.server.ts";

type ProgrammeHeld = { id: number; state: ProgrammeState };

/**
 * The programme that an item on this meeting belongs to: the body's own for the
 * municipal year of the day. A theme's item is refused where that year has no
 * programme yet; other items then belong to none.
 */
export async function programmeOfDay(
  trx: Trx,
  kind: ItemKind,
  meeting: { bodyId: number; meetsOn: IsoDate } & YearStart,
): Promise<ProgrammeHeld | null> {
  const year = yearOf(meeting.meetsOn, meeting);
  const programme = await findProgrammeOfYear(trx, meeting.bodyId, year);
  if (kind === "theme" && !programme) insist(noProgramme(yearLabel(year, meeting)));
  return programme ?? null;
}

/** The programme whose items not scheduled a new item joins: this year's, or else next year's. Refuses where there is neither. */
export async function programmeOfPool(trx: Trx, bodyId: number, today: IsoDate): Promise<ProgrammeHeld> {
  const body = await getYearStart(trx, bodyId);
  const year = yearOf(today, body);
  const programme =
    (await findProgrammeOfYear(trx, bodyId, year)) ?? (await findProgrammeOfYear(trx, bodyId, year + 1));
  if (!programme) insist(noProgramme(yearLabel(year, body)));
  return insistFound(programme);
}

/** The refusal where a year has no programme: "Start the 2026/27 programme first…". */
function noProgramme(label: string) {
  return refused("state", `Start the ${label} programme first: there is none yet to hold this item.`);
}
