import { isIsoDate, type IsoDate } from "#app/domain/calendar.ts";
import { minutesShown } from "#app/domain/minutes/shown-text.ts";

const MOST_SAID = 5_000;
const EARLIEST = "1974-01-01";
const LATEST = "2100-01-01";
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?!\d)/;
const TIME = /(?:^|[\sT])(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?:\.\d+)?\s?([ap])?\.?(?:m\b)?/i;
const NO = new Set(["", "false", "0", "no", "n"]);

/** A text of ModernGov as it is shown: escaped twice or not, without tags, on one line. */
export function lineSaid(text: string): string {
  return minutesShown(text.slice(0, MOST_SAID)).replace(/\s+/g, " ").trim();
}

/** The day in “12/01/2027”, with or without a time after it, or in “2027-01-12”; null where there is none that can be meant. */
export function daySaid(text: string): IsoDate | null {
  const [, day = "", month = "", year = ""] = DAY.exec(text.trim()) ?? [];
  const on = ISO.exec(text.trim())?.[1] ?? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(on) && on >= EARLIEST && on < LATEST ? on : null;
}

/** The time in “10.00 am”, “14:30:00” or “2 pm”, as “10:00”; null where there is none. */
export function timeSaid(text: string): string | null {
  const match = TIME.exec(text.slice(0, 60));
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const [hours, minutes, half] = [Number(match[1]), Number(match[2] ?? 0), match[3]?.toLowerCase()];
  if (minutes > 59 || hours > 23 || (half && (hours > 12 || hours === 0))) return null;
  const hour = half ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  return `${String(hour).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Whether something is so. What cannot be told counts as so: an item of which that is asked stays withheld. */
export function isSaid(text: string): boolean {
  return !NO.has(text.trim().toLowerCase());
}
