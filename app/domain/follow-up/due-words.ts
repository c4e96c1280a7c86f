import { addDays, addMonths, type IsoDate } from "#app/domain/calendar.ts";
import { readDay } from "./due-days.ts";
import type { DueKind, Read } from "./due.ts";
import { readDuration, readRelative, readRhythm } from "./due-durations.ts";
import { readMonth, readQuarter, readSeason, readYear } from "./due-periods.ts";

/** When the words were said, and the body's next meeting after that day, where one is known. */
export type SaidAt = { saidOn: IsoDate; nextMeetingOn: IsoDate | null };

/** What due words come to: `dueOn` is the last day they can mean, `reviewOn` when to look at it again. */
export type Due = { dueKind: DueKind; dueOn: IsoDate | null; reviewOn: IsoDate };

/** Without a day or a meeting to look at it again, in this many months: a quarter, as trackers are reviewed. */
const REVIEW_AFTER_MONTHS = 3;

/** Words that name a day only to say that it is not the last: after September, beyond then. */
const OPEN_ENDED = /^(?:after|beyond|from|since|not before|once|following|when)\b/;
const NEXT_MEETING = /\b(?:next|following) (?:\w+ )?(?:meeting|time|session)\b/;

/**
 * Reads due words as they were entered: an exact day, a month, a season, a
 * quarter, the next meeting, or none of these ("in due course", "TBC", nothing).
 * The words themselves are kept by whoever asks; an officer may say otherwise.
 */
export function readDueWords(words: string, said: SaidAt): Due {
  const text = plain(words);
  const read = text === "" ? NONE : readText(text, said);
  return { dueKind: read.dueKind, dueOn: read.dueOn, reviewOn: read.reviewOn ?? reviewOf(read, said) };
}

/** When to look at it again, where the officer has said the kind and the day. */
export function reviewOf(due: { dueOn: IsoDate | null }, { saidOn, nextMeetingOn }: SaidAt): IsoDate {
  return due.dueOn ?? nextMeetingOn ?? addMonths(saidOn, REVIEW_AFTER_MONTHS);
}

/** Whether the words are counted from the day on which they were said, so that without it they name none: “within 28 days”, “next meeting”. */
export function countsFromDay(words: string, someDay: IsoDate): boolean {
  const said = (saidOn: IsoDate) => readDueWords(words, { saidOn, nextMeetingOn: null });
  const read = said(someDay);
  return read.dueKind === "next_meeting" || read.dueOn !== said(addDays(someDay, 1)).dueOn;
}

const NONE: Read = { dueKind: "none", dueOn: null };

function readText(text: string, said: SaidAt): Read {
  if (NEXT_MEETING.test(text)) return { dueKind: "next_meeting", dueOn: said.nextMeetingOn };
  const rhythm = readRhythm(text, said.saidOn);
  if (rhythm) return rhythm;
  const read = firstOf(text, said.saidOn);
  if (read?.dueOn && OPEN_ENDED.test(text)) return { ...NONE, reviewOn: addDays(read.dueOn, 1) };
  return read ?? NONE;
}

/** Exact before vague: "by 31 March, the end of the quarter" is a day. */
const READERS = [readDay, readQuarter, readMonth, readSeason, readRelative, readDuration, readYear] as const;

function firstOf(text: string, saidOn: IsoDate): Read | null {
  for (const read of READERS) {
    const found = read(text, saidOn);
    if (found) return found;
  }
  return null;
}

/** Small letters, single spaces, no brackets: minutes say "June [2023]" and carry hard spaces. */
function plain(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[[\](),;“”"']/g, " ")
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.$/, "")
    .replace(/^(?:by|before|until|till|on|due|at|in|to|no later than)(?: the)? (?=\S)/, "");
}
