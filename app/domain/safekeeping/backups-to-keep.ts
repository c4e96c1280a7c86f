import { addHours, dayInLondon, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";

/** For how many days, weeks and months that have a backup their newest one is kept. */
export type BackupsKept = { daily: number; weekly: number; monthly: number };

const DAY_MS = 86_400_000;
const FIRST_MONDAY_MS = 4 * DAY_MS; // 1 January 1970 was a Thursday

const weekOf = (day: IsoDate) => String(Math.floor((Date.parse(day) - FIRST_MONDAY_MS) / (7 * DAY_MS)));
const monthOf = (day: IsoDate) => day.slice(0, 7);

/** The backups that are kept of these: the newest, all of the day before it, and the newest of each of the latest days, weeks and months that have one. */
export function backupsToKeep<Backup extends { at: IsoInstant }>(
  backups: readonly Backup[],
  { daily, weekly, monthly }: BackupsKept,
): Backup[] {
  const newestFirst = [...backups].sort((one, other) => other.at.localeCompare(one.at));
  const kept = new Set([
    ...newestFirst.filter(({ at }) => at > addHours(newestFirst[0]?.at ?? at, -24)),
    ...newestOfEach(newestFirst, (day) => day, daily),
    ...newestOfEach(newestFirst, weekOf, weekly),
    ...newestOfEach(newestFirst, monthOf, monthly),
  ]);
  return newestFirst.filter((backup) => kept.has(backup));
}

function newestOfEach<Backup extends { at: IsoInstant }>(
  newestFirst: readonly Backup[],
  periodOf: (day: IsoDate) => string,
  most: number,
): Backup[] {
  const newest = new Map<string, Backup>();
  for (const backup of newestFirst) {
    const period = periodOf(dayInLondon(new Date(backup.at)));
    if (!newest.has(period)) newest.set(period, backup);
  }
  return [...newest.values()].slice(0, most);
}
