import ical, { escape, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Calendar, CalendarEvent } from "#app/domain/feed/calendar.ts";
import { oneLine, feedText } from "#app/domain/feed/feed-text.ts";

/** How often a calendar program is asked to look again, in seconds. */
const REFRESH_SECONDS = 4 * 60 * 60;

/**
 * A calendar as an iCalendar file (RFC 5545). All times are in UTC, so that no
 * program needs a table of time zones to show them; `origin` is the site's own.
 */
export function calendarFile(calendar: Calendar, origin: string): string {
  const { hostname } = new URL(origin);
  const file = ical({
    prodId: { company: "Scrutiny Planner", product: "Calendar", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes these two as they are given.
    name: escape(oneLine(calendar.name), false),
    description: escape(oneLine(calendar.description), false),
    url: origin + calendar.href,
    ttl: REFRESH_SECONDS,
  });
  const events = calendar.events.map((event) => folded(file.createEvent(eventOf(event, origin, hostname)).toString()));
  const frame = file.clear().toString();
  return `${frame.slice(0, -END.length)}${events.join("")}${END}\r\n`;
}

const END = "END:VCALENDAR";
/** So many bytes of a line stand together (RFC 5545, 3.1, counts 75 with the space before what goes on). */
const MOST_BYTES = 74;

/** Lines as a calendar has them. The library folds as well, and takes three quarters of the time of a long file for it. */
export function folded(lines: string): string {
  return lines
    .split("\r\n")
    .map((line) => (Buffer.byteLength(line) > MOST_BYTES ? foldedLine(line) : line))
    .join("\r\n");
}

function foldedLine(line: string): string {
  let [from, at, bytes] = [0, 0, 0];
  const parts: string[] = [];
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    if (bytes + more > MOST_BYTES) {
      parts.push(line.slice(from, at));
      [from, bytes] = [at, 0];
    }
    bytes += more;
    at += letter.length;
  }
  return [...parts, line.slice(from)].join("\r\n ");
}

function eventOf(event: CalendarEvent, origin: string, hostname: string) {
  const url = origin + event.href;
  const description = feedText(event.description);
  return {
    id: `${event.key}@${hostname}`,
    sequence: event.sequence,
    stamp: new Date(event.changedAt),
    lastModified: new Date(event.changedAt),
    ...timeOf(event),
    summary: oneLine(event.summary),
    description: description === "" ? url : `${description}\n\n${url}`,
    ...(event.location === "" ? {} : { location: oneLine(event.location) }),
    url,
    status: STATUS[event.status],
  };
}

function timeOf({ time }: CalendarEvent) {
  if ("on" in time) return { start: new Date(`${time.on}T00:00:00Z`), allDay: true };
  return { start: new Date(time.from), ...(time.until === null ? {} : { end: new Date(time.until) }) };
}

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;
