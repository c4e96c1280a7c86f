import { isIsoDate } from "#app/domain/calendar.ts";
import { monthOf, MONTH_WORD } from "#app/domain/follow-up/due-days.ts";
import type { Block } from "./passage.ts";
import type { MeetingFacts } from "./proposal.ts";

const DAY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?,? ${MONTH_WORD},? (\\d{4})\\b`, "i");
const NUMBERS = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const TIME =
  /\b(\d{1,2})(?:[.:](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?|noon|hours|hrs)\b|\b([01]?\d|2[0-3])[:.]([0-5]\d)\b(?!\d| ?\/)/i;
const VENUE = /^(?:venue|location|place|held at)\s*:?\s+(.{3,200})$/i;
const HELD_AT = /\bheld (?:in|at) (?:the )?(.{3,100}?)(?:,? (?:on|at) (?:\w+day|\d)|\.?$)/i;
const CHAIR = /^(?:chair(?:man|person)?|presiding|in the chair)\s*[:–-]\s*(.{3,80})$/i;
const IN_CHAIR = /((?:cllr|councillor)\.? [^,;()]{3,40}?)\s*\((?:the )?(?:chair(?:man|person)?|in the chair)\b/i;
const HEAD_BLOCKS = 25;

/** The first day that words name, with its year; null for none. */
export function dayIn(words: string): string | null {
  const [, day, month, year] = DAY.exec(words) ?? [];
  if (day && month && year) return real(year, monthOf(month.toLowerCase()) + 1, day);
  const [, first, second, third] = NUMBERS.exec(words) ?? [];
  return first && third ? real(third, Number(second), first) : null;
}

/** The time of day that words name, “14:00”; empty for none. */
export function timeIn(words: string): string {
  const [whole, hour, minute, half, h24, m24] = TIME.exec(words) ?? [];
  if (!whole) return "";
  if (h24) return `${h24.padStart(2, "0")}:${m24}`;
  if (/hours|hrs/i.test(half ?? ""))
    return Number(hour) < 24 ? `${String(hour).padStart(2, "0")}:${minute ?? "00"}` : "";
  const twelve = Number(hour) % 12;
  const later = /^(?:p|noon)/i.test(half ?? "");
  return Number(hour) > 23
    ? ""
    : `${String(Number(hour) > 12 ? Number(hour) : twelve + (later ? 12 : 0)).padStart(2, "0")}:${minute ?? "00"}`;
}

/** What the top of the minutes says of the meeting: its day, time, venue and chair. */
export function factsOf(top: readonly Block[]): MeetingFacts {
  const blocks = top.slice(0, HEAD_BLOCKS);
  const dated =
    blocks.find(({ text }) => /\b(?:date|held|meeting|minutes|on)\b/i.test(text) && dayIn(text) !== null) ??
    blocks.find(({ text }) => text.length < 120 && dayIn(text) !== null);
  const first = (pattern: RegExp) =>
    blocks.map(({ text }) => pattern.exec(text)?.[1]?.trim() ?? "").find(Boolean) ?? "";
  const timed = blocks.find(
    ({ text }) => text.length < 300 && timeIn(text) !== "" && /\b(?:date|time|held|at|am|pm)\b|[ap]\.m/i.test(text),
  );
  return {
    title: titleIn(blocks),
    on: dated ? dayIn(dated.text) : null,
    time: timed ? timeIn(timed.text) : "",
    venue: first(VENUE) || first(HELD_AT),
    chair: first(CHAIR) || first(IN_CHAIR),
  };
}

function titleIn(blocks: readonly Block[]): string {
  const named = blocks.find(
    ({ text }) =>
      text.length < 160 &&
      /\b(?:panel|committee|council|board|meeting|commission|group)\b/i.test(text) &&
      !/^(?:date|time|venue|contact|present|chair)\b/i.test(text),
  );
  return (named?.text ?? "").replace(/\s*[-–—:]?\s*(?:draft )?(?:meeting )?(?:minutes|notes)\s*$/i, "").trim();
}

function real(year: string, month: number, day: string): string | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}
