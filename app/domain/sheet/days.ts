import { isIsoDate, MONTHS, type IsoDate } from "#app/domain/calendar.ts";

/** Excel counts its days from 1 January 1900; nothing here is older or is planned further ahead. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2099-12-31";
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const MOST_SERIAL = 80_000;

/** A day as it was read, null for none, or the words that say what is wrong. */
export type DayRead = { ok: true; day: IsoDate | null } | { ok: false; words: string };

/**
 * A day as people and spreadsheets write it: 2026-09-08, 8/9/2026 (the day
 * first), 8 September 2026, 8-Sep-26, or Excel's count of days where a cell has
 * lost its format.
 */
export function readDay(value: string | number | null): DayRead {
  if (value === null || value === "") return { ok: true, day: null };
  const day = typeof value === "number" ? dayOfSerial(value) : dayOfText(value.trim());
  if (day === null) return { ok: false, words: `“${value}” is not a date. Enter it like 8/9/2026 or 8 September 2026` };
  if (day < FIRST_DAY) return { ok: false, words: `“${value}” is before 1900. Enter a later date` };
  if (day > LAST_DAY) return { ok: false, words: `“${value}” is after 2099. Enter an earlier date` };
  return { ok: true, day };
}

/** The day of one of Excel's numbers, less the time of day; null where it is none. */
export function dayOfSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > MOST_SERIAL) return null;
  return new Date(SERIAL_EPOCH + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function dayOfText(text: string): IsoDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(text);
  if (numbers) return real(yearOf(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const named = /^(?:[A-Za-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})$/.exec(text);
  if (named) return real(yearOf(named[3]), monthOf(named[2] ?? ""), Number(named[1]));
  return null;
}

function monthOf(name: string): number {
  const asked = name.toLowerCase();
  return (
    MONTHS.findIndex((month) => {
      const known = month.toLowerCase();
      return known === asked || known.slice(0, 3) === asked || (known === "september" && asked === "sept");
    }) + 1
  );
}

function yearOf(digits = ""): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function real(year: number, month: number, day: number): IsoDate | null {
  const text = [String(year).padStart(4, "0"), two(month), two(day)].join("-");
  return isIsoDate(text) ? text : null;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
