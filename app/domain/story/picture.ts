import { dateText, daysBetween, type IsoDate } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import { say } from "#app/words/say.ts";
import type { StoryEntry } from "./entry.ts";
import { STORY_KINDS } from "./kinds.ts";
import { cutTo } from "#app/domain/text.ts";

/** Units of the picture: names at the left, the years at the right of them. */
export const PICTURE_WIDTH = 800;
const NAMES = 250;
const EDGE = 12;
const TOP = 24;
const LANE = 34;
const AXIS = 26;
const LETTERS = 36;
const MOST_TICKS = 10;

/** What a meeting was to the story: each has one shape, and these words beside it. */
export const PICTURE_MARKS = {
  meeting: "Meeting",
  recommended: "Meeting that recommended, or was promised something",
  to_come: "To come",
} as const;

export type PictureMark = keyof typeof PICTURE_MARKS;
export const PICTURE_MARK_LIST = Object.keys(PICTURE_MARKS) as PictureMark[];

type MarkAt = { on: IsoDate; x: number; y: number; mark: PictureMark };

export type StoryPicture = {
  /** "11 years, 5 bodies". */
  title: string;
  height: number;
  /** A lane for each body, and the same in words: its years, and what it did in them. */
  lanes: { name: string; short: string; y: number; marks: MarkAt[]; years: string; words: string }[];
  years: { x: number; words: string }[];
  /** From each meeting to the next, in the order of days. */
  thread: { x: number; y: number }[];
  today: number | null;
};

/**
 * A story's meetings in one picture: a lane for each body in the order in which it came to it, time from left to right.
 * Null where nothing was at a meeting.
 */
export function pictureOf(
  entries: readonly StoryEntry[],
  today: IsoDate,
  language: Language = "en",
): StoryPicture | null {
  const days = meetingDays(entries, today);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const { at, years } = scaleBetween(first.on, last.on);
  const names = [...new Set(days.map(({ name }) => name))];
  const placed = days.map((day) => ({ ...day, x: at(day.on), y: TOP + (names.indexOf(day.name) + 0.5) * LANE }));
  return {
    title: titleOf(Number(first.on.slice(0, 4)), Number(last.on.slice(0, 4)), names.length, language),
    height: TOP + names.length * LANE + AXIS,
    lanes: names.map((name, index) => {
      const marks = placed.filter((mark) => mark.name === name).map(({ name: _, ...mark }) => mark);
      return { name, short: cutTo(name, LETTERS), y: TOP + (index + 1) * LANE, marks, ...saidOf(marks, language) };
    }),
    years,
    thread: placed.map(({ x, y }) => ({ x, y })),
    today: today >= first.on && today <= `${last.on.slice(0, 4)}-12-31` ? at(today) : null,
  };
}

/** What the picture shows, for those who do not see it. */
export function pictureWords({ lanes }: StoryPicture): string {
  return lanes.map(({ name, years, words }) => `${years} ${name}: ${words}.`).join(" ");
}

/** Each day on which a body had it before it, once. */
function meetingDays(entries: readonly StoryEntry[], today: IsoDate) {
  const days = new Map<string, { on: IsoDate; name: string; mark: PictureMark }>();
  for (const { kind, on, body, meeting } of entries) {
    const isPromise = kind === "promised";
    if (meeting?.on !== on && !isPromise) continue;
    if (!isPromise && !AT_MEETING.has(kind)) continue;
    const key = `${on} ${body.slug}`;
    const before = days.get(key)?.mark;
    const mark = on > today ? "to_come" : isPromise || before === "recommended" ? "recommended" : "meeting";
    days.set(key, { on, name: body.name, mark });
  }
  return [...days.values()].sort((one, other) => one.on.localeCompare(other.on));
}

const AT_MEETING = new Set(
  Object.entries(STORY_KINDS).flatMap(([kind, { mark }]) => (mark === "meeting" || mark === "question" ? [kind] : [])),
);

function saidOf(marks: readonly MarkAt[], language: Language): { years: string; words: string } {
  const count = (mark: PictureMark) => marks.filter((one) => one.mark === mark).length;
  const held = marks.length - count("to_come");
  const coming = marks
    .filter(({ mark }) => mark === "to_come")
    .map(({ on }) => say(language, "year.toComeOn", { day: dateText(on, language) }).words);
  const led = count("recommended") === 0 ? "year.meetings" : "story.heldLed";
  return {
    years: [...new Set(marks.map(({ on }) => on.slice(0, 4)))].join(", "),
    words: [...(held > 0 ? [say(language, led, { count: held }).words] : []), ...coming].join("; "),
  };
}

function titleOf(from: number, to: number, bodies: number, language: Language): string {
  const count = to - from;
  const span = count === 0 ? String(from) : say(language, "year.span", { from, to }).words;
  const years = count < 2 ? span : say(language, "story.years", { count }).words;
  return bodies === 1
    ? say(language, "story.inOnePicture", { years }).words
    : say(language, "story.ofBodies", { years, count: bodies }).words;
}

function scaleBetween(from: IsoDate, to: IsoDate) {
  const start = Number(from.slice(0, 4));
  const end = Number(to.slice(0, 4)) + 1;
  const origin = `${start}-01-01`;
  const span = daysBetween(origin, `${end}-01-01`);
  const at = (day: IsoDate) =>
    Math.round(NAMES + EDGE + (daysBetween(origin, day) / span) * (PICTURE_WIDTH - NAMES - 2 * EDGE));
  const step = Math.ceil((end - start) / MOST_TICKS);
  const years = Array.from({ length: Math.floor((end - start - 1) / step) + 1 }, (_, n) => start + n * step);
  return { at, years: years.map((year) => ({ x: at(`${year}-01-01`), words: String(year) })) };
}
