import { addDays, dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import { compareInList } from "#app/domain/list-order.ts";
import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import { label } from "#app/words/label.ts";
import type { Language } from "#app/words/language.ts";
import { MONTH_NAMES } from "#app/words/names.ts";
import { say, type Key } from "#app/words/say.ts";
import { AWAITING_RECORD } from "./happened.ts";
import { meetingShown, type MeetingOfYear } from "./year-meeting.ts";

/** How a theme stands to a day of the year: each has one shape in the picture, and these words beside it. */
export const YEAR_MARKS = {
  looked_at: { words: "Looked at", on: "year.lookedAtOn" },
  to_come: { words: "To come", on: "year.toComeOn" },
  awaiting: { words: AWAITING_RECORD, on: "year.awaitingOn" },
  moved: { words: "Moved or taken off", on: "year.movedFrom" },
} as const satisfies Record<string, { words: string; on: Key }>;

export type YearMark = keyof typeof YEAR_MARKS;
export const YEAR_MARK_LIST = Object.keys(YEAR_MARKS) as YearMark[];

/** More themes than these are told in words only: no more can be read on one sheet of paper. */
export const LANES_DRAWN = 40;
/** As many are drawn where the picture stands among other things. */
export const LANES_IN_BRIEF = 12;

/** `basis` is where the day comes from, of a meeting that is on it. */
export type YearPoint = { on: IsoDate; mark: YearMark; basis?: DateBasis };
export type LaneOfYear = {
  key: string;
  title: string;
  titleCy?: string | undefined;
  href: string;
  without: string;
  points: readonly YearPoint[];
};
export type SpanOfYear = { title: string; from: IsoDate; to: IsoDate; words: string };
export type DayOfYear = { on: IsoDate; title: string; words: string };

export type YearFacts = {
  firstDay: IsoDate;
  lastDay: IsoDate;
  meetings: readonly MeetingOfYear[];
  lanes: readonly LaneOfYear[];
  /** How many lanes the year has, where these are not all of them. */
  lanesInAll?: number;
  windows: readonly SpanOfYear[];
  deadlines: readonly DayOfYear[];
  daysOff: readonly { on: IsoDate; words: string }[];
};

export type YearPicture = ReturnType<typeof yearPicture>;

/**
 * A body's year as one picture and as the tables that say the same: every day as its share of the year, from
 * 0 at the first day to 1 after the last, and every sentence whole. What lies outside the year is left out.
 */
export function yearPicture(facts: YearFacts, today: IsoDate, language: Language = "en") {
  const { firstDay, lastDay } = facts;
  const inYear = (on: IsoDate) => on >= firstDay && on <= lastDay;
  const at = (on: IsoDate) => shareOf(on, facts);
  const end = (on: IsoDate) => at(addDays(on, 1));
  const spans = [...facts.windows].filter(({ from, to }) => to >= firstDay && from <= lastDay);
  return {
    days: spanText(firstDay, lastDay, language),
    months: monthsOf(firstDay, lastDay).map((on) => ({ words: monthWords(on, language), at: at(on) })),
    today: inYear(today) ? at(today) : null,
    meetings: facts.meetings.filter(({ meetsOn }) => inYear(meetsOn)).map((one) => meetingShown(one, at, language)),
    lanes: facts.lanes.map((lane) => laneShown(lane, inYear, at, language)).sort(byFirstDay),
    lanesInAll: facts.lanesInAll ?? facts.lanes.length,
    windows: spans.map(({ from, to, ...said }) => ({
      ...said,
      days: spanText(from, to, language),
      from: at(from > firstDay ? from : firstDay),
      to: end(to < lastDay ? to : lastDay),
    })),
    deadlines: [...facts.deadlines]
      .filter(({ on }) => inYear(on))
      .sort((one, other) => one.on.localeCompare(other.on))
      .map(({ on, ...said }) => ({ ...said, at: at(on) })),
    daysOff: runsOf(facts.daysOff.filter(({ on }) => inYear(on))).map(({ from, to, words }) => ({
      words,
      days: from === to ? dateText(from, language) : spanText(from, to, language),
      from: at(from),
      to: end(to),
    })),
  };
}

/** Where a day lies in the year: 0 for its first, 1 for the day after its last. */
export function shareOf(on: IsoDate, { firstDay, lastDay }: Pick<YearFacts, "firstDay" | "lastDay">): number {
  const share = daysBetween(firstDay, on) / (daysBetween(firstDay, lastDay) + 1);
  return Math.round(share * 10_000) / 10_000;
}

function laneShown(
  lane: LaneOfYear,
  inYear: (on: IsoDate) => boolean,
  at: (on: IsoDate) => number,
  language: Language,
) {
  const points = pointsShown(lane.points.filter(({ on }) => inYear(on)));
  const hasDay = points.some(({ mark }) => mark !== "moved");
  const said = points.map((point) => pointText(point, hasDay, language)).join("; ");
  const without = hasDay ? "" : lane.without;
  return {
    key: lane.key,
    title: lane.title,
    titleCy: lane.titleCy,
    href: lane.href,
    without,
    words: [said && said.charAt(0).toUpperCase() + said.slice(1), label(language, without).words]
      .filter(Boolean)
      .join(". "),
    points: points.map(({ on, mark }) => ({ on, mark, at: at(on) })),
  };
}

/** What is on no other day was taken off the day that it was on; it was not moved. */
function pointText({ on, mark, basis }: YearPoint, hasDay: boolean, language: Language): string {
  const day = meetingDay({ meetsOn: on, dateBasis: basis ?? null }, language);
  return say(language, mark === "moved" && !hasDay ? "year.takenOff" : YEAR_MARKS[mark].on, { day }).words;
}

function spanText(from: IsoDate, to: IsoDate, language: Language): string {
  return say(language, "year.span", { from: dateText(from, language), to: dateText(to, language) }).words;
}

/** By day, each said once; that something was moved from a day is not said of a day that it is on again. */
function pointsShown(points: readonly YearPoint[]): YearPoint[] {
  const sorted = [...points].sort((one, other) => one.on.localeCompare(other.on));
  return sorted.filter(({ on, mark }, index) => {
    const sameDay = sorted.filter((other) => other.on === on);
    if (mark === "moved" && sameDay.some((other) => other.mark !== "moved")) return false;
    return sorted.findIndex((other) => other.on === on && other.mark === mark) === index;
  });
}

type LaneShown = ReturnType<typeof laneShown>;

/** As the year takes them; those without a day last. */
function byFirstDay(one: LaneShown, other: LaneShown): number {
  const first = ({ points }: LaneShown) => points[0]?.on ?? "9999";
  return first(one).localeCompare(first(other)) || compareInList(one.title, other.title);
}

/** The days on which the months of a year begin, the first one where the year does. */
export function monthsOf(firstDay: IsoDate, lastDay: IsoDate): IsoDate[] {
  const days = [firstDay];
  for (let day = firstOfNextMonth(firstDay); day <= lastDay; day = firstOfNextMonth(day)) days.push(day);
  return days;
}

function firstOfNextMonth(day: IsoDate): IsoDate {
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}

/** "Sep". */
function monthWords(on: IsoDate, language: Language): string {
  return (MONTH_NAMES[language][Number(on.slice(5, 7)) - 1] ?? "").slice(0, 3);
}

/** Days one after the other that have the same name, as one. */
function runsOf(days: readonly { on: IsoDate; words: string }[]) {
  const runs: { from: IsoDate; to: IsoDate; words: string }[] = [];
  for (const { on, words } of [...days].sort((one, other) => one.on.localeCompare(other.on))) {
    const last = runs.at(-1);
    if (last && last.words === words && addDays(last.to, 1) >= on) last.to = on;
    else runs.push({ from: on, to: on, words });
  }
  return runs;
}
