import { dayInLondon, timeInLondon } from "#app/domain/calendar.ts";
import type { OwnCell, OwnGrid } from "#app/domain/own-sheet/grid.ts";
import { MOST_ROWS } from "#app/domain/sheet/limits.ts";
import { CannotRead } from "./cannot-read.ts";

const HEADINGS = ["Committee", "Date", "Start time", "Venue", "Status", "Notes"];
const NO_EVENT = "The calendar file holds no events, so there is nothing to bring in.";
const MOST_LINE = 20_000;

/** Whether a text is a calendar file, as Outlook and other diaries save one. */
export function isCalendarFile(text: string): boolean {
  return /^\ufeff?\s{0,40}BEGIN:VCALENDAR/i.test(text.slice(0, 100));
}

/** The events of a calendar file as a grid of meetings, by their days; one that comes again and again is its first day. */
export function calendarGrid(text: string): OwnGrid {
  const rows: OwnCell[][] = [];
  let event: Map<string, string> | null = null;
  for (const line of unfolded(text)) {
    if (/^BEGIN:VEVENT$/i.test(line)) event = new Map();
    else if (/^END:VEVENT$/i.test(line)) {
      if (event && rows.length <= MOST_ROWS) rows.push(rowOf(event));
      event = null;
    } else if (event) keep(event, line);
  }
  if (rows.length === 0) throw new CannotRead(NO_EVENT);
  return { name: "Calendar", rows: [HEADINGS, ...rows.sort((a, b) => String(a[1]).localeCompare(String(b[1])))] };
}

/** Long lines are broken in a calendar file, and go on after a space. */
function unfolded(text: string): string[] {
  return text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
}

function keep(event: Map<string, string>, line: string): void {
  const [, name = "", parameters = "", value = ""] =
    /^([A-Z-]{1,40})((?:;[^:;"]{1,80}(?:"[^"]{0,80}")?){0,10}):(.*)$/i.exec(line.slice(0, MOST_LINE)) ?? [];
  const key = name.toUpperCase();
  if (key === "" || event.has(key)) return;
  event.set(key, key === "DTSTART" && /VALUE=DATE(?!-)/i.test(parameters) ? value.slice(0, 8) : value);
}

function rowOf(event: ReadonlyMap<string, string>): OwnCell[] {
  const said = (name: string) => plain(event.get(name) ?? "");
  const { day, time } = startOf(event.get("DTSTART") ?? "");
  const status = { CANCELLED: "Cancelled", TENTATIVE: "Provisional", CONFIRMED: "Confirmed" }[said("STATUS")] ?? "";
  return [said("SUMMARY"), day, time, said("LOCATION"), status, said("DESCRIPTION")];
}

function startOf(value: string): { day: string; time: string } {
  const [, year, month, date, hour, minute, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/i.exec(value) ?? [];
  if (!year) return { day: "", time: "" };
  const day = `${year}-${month}-${date}`;
  if (!hour) return { day, time: "" };
  const instant = new Date(`${day}T${hour}:${minute}:00Z`);
  if (utc === "" || Number.isNaN(instant.getTime())) return { day, time: `${hour}:${minute}` };
  return { day: dayInLondon(instant), time: timeInLondon(instant) };
}

function plain(value: string): string {
  return value
    .replace(/\\n/gi, "\n")
    .replace(/\\([,;\\])/g, "$1")
    .trim();
}
