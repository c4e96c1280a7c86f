import { clockBody } from "#app/domain/deadline/clock-facts.ts";
import type { ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import { listAddedDaysFor } from "#db/deadline/calendar-days.server.ts";
import { listDeadlineSettings } from "#db/deadline/deadline-settings.server.ts";
import { findClockBody, listClockBodies, type ClockBodyRow } from "#db/deadline/deadlines.server.ts";
import type { Db } from "#db/open.server.ts";

/** A body with the rules that bind it and the days that count for it, whoever asks: these are public. Three queries. */
export async function readClockBody(db: Db, slug: string): Promise<ClockBody | undefined> {
  const row = await findClockBody(db, slug);
  if (!row) return undefined;
  const [settings, days] = await Promise.all([listDeadlineSettings(db, [row.id]), listAddedDaysFor(db, [row.id])]);
  return bodyOf(row, settings, days);
}

/** These bodies with the rules that bind them and the days that count for them. Three queries. */
export async function readClockBodies(db: Db, bodyIds: readonly number[]): Promise<ClockBody[]> {
  const [rows, settings, days] = await Promise.all([
    listClockBodies(db, bodyIds),
    listDeadlineSettings(db, bodyIds),
    listAddedDaysFor(db, bodyIds),
  ]);
  return rows.map((row) => bodyOf(row, settings, days));
}

function bodyOf(row: ClockBodyRow, settings: Settings, days: Days): ClockBody {
  const own = settings.filter(({ bodyId }) => bodyId === row.id);
  return clockBody(
    row,
    own,
    days.filter(({ councilId }) => councilId === row.councilId),
  );
}

type Settings = Awaited<ReturnType<typeof listDeadlineSettings>>;
type Days = Awaited<ReturnType<typeof listAddedDaysFor>>;
