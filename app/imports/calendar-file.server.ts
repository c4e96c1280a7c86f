import ICAL from "ical.js";
import { dayInLondon, timeInLondon } from "#app/domain/calendar.ts";
import type { MeetingFound, MeetingsFound } from "#app/domain/brought-meetings/found.ts";
import { daySaid, lineSaid } from "#app/domain/brought-meetings/said.ts";
import { cutTo } from "#app/domain/text.ts";
import { MEETING_FIELDS } from "#app/domain/meeting/fields.ts";
import { foldText } from "#app/domain/text.ts";
import { CannotRead } from "./cannot-read.ts";

const BROKEN = "It is cut off or no calendar that can be read: export it again as an iCalendar file (.ics).";
const LONG = "It holds a line that is longer than any calendar writes. It was not opened.";
const MOST_LINE = 40_000;
const MOST_EVENTS = 2_000;
const MOST_REPEATS = 40;
const COARSE = new Set(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]);
const PRIVATE = new Set(["PRIVATE", "CONFIDENTIAL"]);
const CANCELLED = /^(?:cancell?ed|postponed)\b\s?[:–—-]?\s*|\s*[(–—-]\s?(?:cancell?ed|postponed)\)?$/i;

/** The meetings of a calendar file; events of one name are one committee’s. What is private or has no day is left out, and said. */
export function readCalendar(text: string, fileName: string): MeetingsFound {
  requireShortLines(text);
  const found: MeetingsFound = { committees: [], meetings: [], skipped: [] };
  const events = eventsIn(text);
  if (events.length > MOST_EVENTS) found.skipped.push(`${fileName}: only the first ${MOST_EVENTS} events were read.`);
  for (const event of events.slice(0, MOST_EVENTS)) {
    const title = cutTo(lineSaid(wordsOf(event, "summary")), 200);
    const called = title ? `“${cutTo(title, 80)}”` : "an event without a title";
    if (PRIVATE.has(wordsOf(event, "class").toUpperCase())) {
      found.skipped.push(`${fileName}: an event that is marked as private.`);
      continue;
    }
    const times = timesOf(event);
    if (times.length === 0) found.skipped.push(`${fileName}: ${called}, which has no date that can be read.`);
    if (event.getFirstProperty("rrule") && times.length === 1)
      found.skipped.push(`${fileName}: ${called} repeats; only its first day was read.`);
    const bare = title.replace(CANCELLED, "").trim();
    const key = `calendar:${foldText(bare)}`;
    if (times.length > 0) found.committees.push({ key, scheme: "calendar", title: bare, isEnded: false });
    const isCancelled = wordsOf(event, "status").toUpperCase() === "CANCELLED" || bare !== title;
    const venue = cutTo(lineSaid(wordsOf(event, "location")), MEETING_FIELDS.venue.limit);
    found.meetings.push(
      ...times.map(({ id, ...when }): MeetingFound => {
        const said = {
          scheme: "calendar",
          committee: key,
          venue,
          isCancelled,
          items: [],
          notes: [],
          fileName,
        } as const;
        return { ...said, ...when, outsideId: id, items: [], notes: [] };
      }),
    );
  }
  if (events.length === 0) found.skipped.push(`${fileName}: the calendar holds no events.`);
  return found;
}

function eventsIn(text: string): ICAL.Component[] {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const all = typeof parsed[0] === "string" ? [parsed] : (parsed as unknown[][]);
    return all.flatMap((one) => new ICAL.Component(one as never).getAllSubcomponents("vevent"));
  } catch {
    throw new CannotRead(BROKEN);
  }
}

type When = { id: string; meetsOn: string; startsAt: string | null };

/** When an event takes place: once, or on the days that it repeats. */
function timesOf(event: ICAL.Component): When[] {
  try {
    const start = event.getFirstPropertyValue("dtstart");
    if (!(start instanceof ICAL.Time)) return [];
    const changed = event.getFirstPropertyValue("recurrence-id");
    const first = whenOf(start);
    if (!first) return [];
    const id = `${wordsOf(event, "uid") || `${wordsOf(event, "summary")} ${start.toString()}`}`.slice(0, 200);
    if (changed) return [{ ...first, id: `${id}#${String(changed).slice(0, 10)}` }];
    const rule = event.getFirstPropertyValue("rrule");
    if (!(rule instanceof ICAL.Recur) || !COARSE.has(rule.freq)) return [{ ...first, id }];
    const days: When[] = [];
    const repeats = rule.iterator(start);
    for (let at = repeats.next(); at && days.length < MOST_REPEATS; at = repeats.next()) {
      const when = whenOf(at);
      if (when) days.push({ ...when, id: `${id}#${at.toString().slice(0, 10)}` });
    }
    return days;
  } catch {
    return [];
  }
}

/** A time as it is in London: one in UTC is turned, one of another place is taken as it is written. */
function whenOf(time: ICAL.Time): Omit<When, "id"> | null {
  const written = time.toString();
  const meetsOn = daySaid(written);
  if (meetsOn === null) return null;
  if (time.isDate) return { meetsOn, startsAt: null };
  if (time.zone?.tzid !== "UTC") return { meetsOn, startsAt: written.slice(11, 16) };
  const at = time.toJSDate();
  return { meetsOn: dayInLondon(at), startsAt: timeInLondon(at) };
}

function wordsOf(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name);
  return typeof value === "string" ? value : "";
}

/** The library goes through the parameters of one line again and again. */
function requireShortLines(text: string): void {
  let line = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end + 1;
    line = text[at] === " " || text[at] === "\t" ? line + next - at : next - at;
    if (line > MOST_LINE) throw new CannotRead(LONG);
    at = next;
  }
}
