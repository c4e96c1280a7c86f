import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/programme/municipal-year.ts";
import { refused } from "#app/domain/verdict.ts";
import { findProgrammeOfYear } from "#db/item-places.server.ts";
import { insist, type Trx } from "./act.server.ts";

/**
 * The id of the programme that an item on this meeting belongs to: the body's
 * own for the municipal year of the day. A theme's item is refused where that
 * year has no programme yet; other items then belong to none.
 */
export async function programmeOfDay(
  trx: Trx,
  kind: ItemKind,
  meeting: { bodyId: number; meetsOn: IsoDate } & YearStart,
): Promise<number | null> {
  const year = yearOf(meeting.meetsOn, meeting);
  const programme = await findProgrammeOfYear(trx, meeting.bodyId, year);
  if (kind === "theme" && !programme) insist(noProgramme(yearLabel(year, meeting)));
  return programme?.id ?? null;
}

/** The refusal where a year has no programme: "Start the 2026/27 programme first…". */
export function noProgramme(label: string) {
  return refused("state", `Start the ${label} programme first: there is none yet to hold this item.`);
}
