import { isIsoDate, type IsoDate } from "#app/domain/calendar.ts";

/** What a request says that cannot be meant. */
export const MALFORMED = "malformed";

/** A number in the query, by its name in small letters; null where none is named: 0 stands for all there. */
export function idAsked(url: URL, name: string): number | null | typeof MALFORMED {
  const text = saidIn(url, name);
  if (!/^\d{0,9}$/.test(text)) return MALFORMED;
  return Number(text) || null;
}

/** A day in the query, "12/01/2027" or "2027-01-12"; null where none is named: 0 stands for any there. */
export function dayAsked(url: URL, name: string): IsoDate | null | typeof MALFORMED {
  const text = saidIn(url, name);
  if (text === "" || text === "0") return null;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const on = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(on) ? on : MALFORMED;
}

/** Whether the latest is asked for first; where nothing is said of it, the earliest is. */
export function isLatestFirst(url: URL): boolean {
  return saidIn(url, "bisascendingdateorder").toLowerCase() === "false";
}

function saidIn(url: URL, name: string): string {
  const found = [...url.searchParams].find(([key]) => key.toLowerCase() === name);
  return found?.[1].trim() ?? "";
}
