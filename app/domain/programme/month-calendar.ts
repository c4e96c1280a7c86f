import { isAwayOn, weekdayOf, type AbsenceDays } from "#app/domain/availability/absence.ts";
import { capacityOf, timeText, type Load } from "#app/domain/agenda-item/minutes-planned.ts";
import { addDays, addMonths, monthText, weekdayDayText, type IsoDate } from "#app/domain/calendar.ts";
import { MEETING_STATES, type MeetingState } from "#app/domain/meeting/states.ts";
import { AWAITING_RECORD } from "./happened.ts";
import { standsOn } from "./year-line.ts";

/** What a day of the calendar is marked with: one shape each, and words beside the month. */
export const DAY_MARKS = {
  meeting: "Meeting",
  deadline: "Deadline",
  recess: "The body does not meet",
  off: "Not counted",
} as const;

export type DayMark = keyof typeof DAY_MARKS;

/** What a month says of one of its days, beside the grid. */
export type DayEntry = {
  on: IsoDate;
  day: string;
  mark: DayMark;
  words: string;
  href: string | null;
  over: boolean;
  /** How full a meeting is that is to come. */
  load: Load | null;
};

export type DayCell = { on: IsoDate; number: number; isToday: boolean; marks: DayMark[] };

/** A month as weeks from Monday on, with nothing where a day is of another month, and what happens in it. */
export type MonthShown = { key: string; words: string; weeks: (DayCell | null)[][]; entries: DayEntry[] };

type MonthFacts = {
  firstDay: IsoDate;
  lastDay: IsoDate;
  meetings: readonly {
    meetsOn: IsoDate;
    href: string;
    state: MeetingState;
    load: Load;
    /** "4 of 6 members can come", where the reader may know. */
    coming: string | null;
  }[];
  deadlines: readonly { on: IsoDate; title: string; words: string }[];
  daysOff: readonly { on: IsoDate; words: string }[];
  /** Days on which the body does not meet, where the reader may know. */
  recess: readonly AbsenceDays[];
};

/** A body's year as the calendars of its months. What lies outside the year is left out. */
export function monthCalendar(facts: MonthFacts, today: IsoDate): MonthShown[] {
  const entries = entriesOf(facts, today).sort(byDay);
  return monthsFrom(facts.firstDay, facts.lastDay).map((first) => {
    const next = addMonths(first, 1);
    const here = entries.filter(({ on }) => on >= first && on < next);
    return {
      key: first.slice(0, 7),
      words: monthWords(first),
      weeks: weeksOf(first, next, here, facts, today),
      entries: here,
    };
  });
}

function entriesOf(facts: MonthFacts, today: IsoDate): DayEntry[] {
  const inYear = ({ on }: DayEntry) => on >= facts.firstDay && on <= facts.lastDay;
  const plain = { href: null, over: false, load: null };
  return [
    ...facts.meetings.map((meeting) => meetingEntry(meeting, today)),
    ...facts.deadlines.map(({ on, title, words }) => entry(on, "deadline", { ...plain, words: `${title}. ${words}` })),
    ...facts.daysOff.map(({ on, words }) => entry(on, "off", { ...plain, words })),
    ...facts.recess.map(({ fromOn, untilOn, weekday }) => {
      const on = fromOn < facts.firstDay ? facts.firstDay : fromOn;
      const until = untilOn === on ? "" : ` until ${weekdayDayText(untilOn)}`;
      const each = weekday === null ? "" : ", one day of each week";
      return entry(on, "recess", { ...plain, words: `The body does not meet${until}${each}` });
    }),
  ].filter(inYear);
}

function meetingEntry(
  { meetsOn, href, state, load, coming }: MonthFacts["meetings"][number],
  today: IsoDate,
): DayEntry {
  const stands = standsOn({ state, meetsOn }, today);
  const isToCome = stands === "to come";
  const how = stands === "to record" ? AWAITING_RECORD : MEETING_STATES[state].words;
  const time = isToCome ? timeText(state, load) : "";
  const words = [`Meeting, ${how.toLowerCase()}`, time, coming ?? ""].filter(Boolean).join(". ");
  return entry(meetsOn, "meeting", {
    words,
    href,
    over: isToCome && capacityOf(load).over > 0,
    load: isToCome ? load : null,
  });
}

function entry(on: IsoDate, mark: DayMark, said: Pick<DayEntry, "words" | "href" | "over" | "load">): DayEntry {
  return { on, day: weekdayDayText(on), mark, ...said };
}

function weeksOf(
  first: IsoDate,
  next: IsoDate,
  entries: readonly DayEntry[],
  { recess }: MonthFacts,
  today: IsoDate,
): (DayCell | null)[][] {
  const cells: (DayCell | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  for (let on = first; on < next; on = addDays(on, 1)) {
    const marks = entries.filter((one) => one.on === on && one.mark !== "recess").map(({ mark }) => mark);
    const isRecess = recess.some((days) => isAwayOn(days, on));
    const each = [...new Set([...marks, ...(isRecess ? (["recess"] as const) : [])])];
    cells.push({ on, number: Number(on.slice(8)), isToday: on === today, marks: each });
  }
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The first of each month that the year has a day in. */
function monthsFrom(firstDay: IsoDate, lastDay: IsoDate): IsoDate[] {
  const months: IsoDate[] = [];
  for (let first = `${firstDay.slice(0, 7)}-01`; first <= lastDay; first = addMonths(first, 1)) months.push(first);
  return months;
}

function monthWords(first: IsoDate): string {
  return `${monthText(Number(first.slice(5, 7)))} ${first.slice(0, 4)}`;
}

function byDay(one: DayEntry, other: DayEntry): number {
  return (
    one.on.localeCompare(other.on) ||
    Object.keys(DAY_MARKS).indexOf(one.mark) - Object.keys(DAY_MARKS).indexOf(other.mark)
  );
}
