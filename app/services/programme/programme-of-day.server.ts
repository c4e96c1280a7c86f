import type { Kysely } from "kysely";
import type { ItemKind } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import { yearLabel, yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { findProgrammeOfYear, getYearStart } from "#db/agenda-item/item-places.server.ts";
import type { Database } from "#db/schema.ts";
import { requireVerdict, type Trx } from "#app/services/run-deed.server.ts";

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
  if (kind === "theme" && !programme) requireVerdict(noProgramme(yearLabel(year, meeting)));
  return programme ?? null;
}

/**
 * The programme whose items not scheduled a new item joins: this year's, or else
 * next year's; and the refusal where there is neither.
 */
export async function programmeOfPool(
  db: Kysely<Database>,
  bodyId: number,
  today: IsoDate,
): Promise<{ programme: ProgrammeHeld | null; verdict: Verdict }> {
  const body = await getYearStart(db, bodyId);
  const year = yearOf(today, body);
  const programme = (await findProgrammeOfYear(db, bodyId, year)) ?? (await findProgrammeOfYear(db, bodyId, year + 1));
  if (programme) return { programme, verdict: allowed };
  return { programme: null, verdict: noProgramme(yearLabel(year, body)) };
}

/** The refusal where a year has no programme: "Start the 2026/27 programme first…". */
export function noProgramme(label: string) {
  return refused("state", `Start the ${label} programme first: there is none yet to hold this item.`);
}
